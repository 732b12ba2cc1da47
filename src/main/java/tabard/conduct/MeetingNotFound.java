package tabard.conduct;

import tabard.kernel.Refusal;

/** There is no such meeting, or it is not for this person to see. */
public final class MeetingNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingNotFound(MeetingId id) {
        super("meeting-not-found", "There is no meeting %s, or it is not yours to see.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
