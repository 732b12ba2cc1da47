package tabard.evidence;

/** What a document may be. Everything else is refused. */
public enum DocumentType {
    /** Portable Document Format, without anything active in it. */
    PDF("application/pdf", "pdf"),
    /** A photograph or scan; kept as drawn again, without what a camera adds. */
    JPEG("image/jpeg", "jpg"),
    /** A picture; kept as drawn again. */
    PNG("image/png", "png"),
    /** A word-processing document of ISO/IEC 29500, without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A spreadsheet of ISO/IEC 29500, without macros. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A word-processing document of ISO/IEC 26300, without macros. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** Plain text in UTF-8, comma-separated values among it. */
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String extension;

    DocumentType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type of what it is; it is never delivered under it. */
    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
