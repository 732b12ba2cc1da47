package tabard.conduct;

import tabard.kernel.Refusal;

/** The minutes cannot be recorded: the meeting is held already or dropped, or its day will not do. */
public final class MeetingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingRefused(String sentence) {
        super("meeting-refused", sentence);
    }
}
