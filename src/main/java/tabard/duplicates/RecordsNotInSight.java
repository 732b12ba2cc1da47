package tabard.duplicates;

import tabard.kernel.Refusal;

/** One of the records, or the finding, is not there or not for this force to see. */
class RecordsNotInSight extends Refusal {

    private static final long serialVersionUID = 1L;

    RecordsNotInSight() {
        super(
                "records-not-in-sight",
                "There are no such records among the people who have come before your force. Look at the list again.");
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
