"""Words that try to be more than words, in every field, at every place where they are shown."""
