"""What kind of sound some bytes are. Nobody's word is taken for it: not a file's name, not what a browser says."""

from __future__ import annotations

UNKNOWN = "application/octet-stream"


def media_of(audio: bytes) -> str:
    """The media type, by the first bytes; `UNKNOWN` for what phones and browsers do not record."""
    if audio[4:8] == b"ftyp":
        return "audio/mp4"
    if audio[:4] == b"RIFF" and audio[8:12] == b"WAVE":
        return "audio/wav"
    if audio[:1] == b"\xff" and audio[1:2] and audio[1] & 0xF6 == 0xF0:
        return "audio/aac"
    if audio[:1] == b"\xff" and audio[1:2] and audio[1] & 0xE0 == 0xE0:
        return "audio/mpeg"
    return next((media for start, media in _STARTS.items() if audio.startswith(start)), UNKNOWN)


_STARTS = {
    b"OggS": "audio/ogg",
    b"\x1a\x45\xdf\xa3": "audio/webm",
    b"ID3": "audio/mpeg",
    b"fLaC": "audio/flac",
    b"#!AMR": "audio/amr",
}
