package tabard.workbook;

/** A workbook is damaged, or not put together as the standard says. */
public class WorkbookUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkbookUnreadable(String why) {
        super(why);
    }

    WorkbookUnreadable(Throwable cause) {
        super(cause);
    }
}
