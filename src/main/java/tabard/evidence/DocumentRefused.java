package tabard.evidence;

import tabard.kernel.Refusal;

/** A file will not do as a document; nothing of it is kept. */
public class DocumentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    DocumentRefused(Reason reason) {
        super("document-refused", reason.sentence);
        this.reason = reason;
    }

    DocumentRefused(Reason reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    /** Why, to be said in the reader's language. */
    public Reason reason() {
        return reason;
    }

    /** Why a file will not do. */
    public enum Reason {
        EMPTY("The file is empty. Choose another."),
        TOO_LARGE("The file is larger than 25 MB. Make it smaller or send it in parts."),
        TYPE(
                "This is not a kind of file that is accepted, whatever it is called. Send a PDF, JPEG, PNG, DOCX, XLSX or ODT file, or plain text in UTF-8."),
        UNREADABLE("The file cannot be read: it is damaged or not whole. Make it again and send that."),
        ENCRYPTED("The file is protected by a password. Save it without one."),
        ACTIVE(
                "The file can run something when it is opened: a script, a form that sends, or another file inside. Print it to a new PDF and send that."),
        MACROS("The file has macros, or parts that run or fetch something else. Save it without them, or as a PDF."),
        TOO_MUCH_INSIDE("The file unpacks to far more than a document holds. Make it again and send that."),
        TWO_IN_ONE("The file is of two kinds at once. Make it again and send that."),
        TOO_MANY_PAGES("The file has more than 1,000 pages. Send it in parts."),
        PICTURE_TOO_LARGE(
                "The picture has more than 40 million points, or a side of more than 12,000. Make it smaller."),
        PHOTO_TYPE("A photo is a JPEG or a PNG file."),
        PHOTO_TOO_SMALL("The photo is too small. It has to be at least 600 points wide and 750 high."),
        PHOTO_SHAPE("The photo has the wrong shape. It has to be upright, about 35 wide to 45 high."),
        PHOTO_BLANK("The photo shows nothing. Choose another."),
        SUBJECT("There is nothing of that kind with that id, or it is not yours.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
