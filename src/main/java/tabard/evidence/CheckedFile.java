package tabard.evidence;

/** A file that will do: what it is, and the content to be kept. */
@SuppressWarnings("ArrayRecordComponent")
record CheckedFile(DocumentType type, byte[] content) {}
