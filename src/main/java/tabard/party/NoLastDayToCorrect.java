package tabard.party;

import tabard.kernel.Refusal;

/** No last day is recorded, so there is none to correct. */
class NoLastDayToCorrect extends Refusal {

    private static final long serialVersionUID = 1L;

    NoLastDayToCorrect() {
        super("no-last-day", "No last day of this person is recorded, so there is none to correct.");
    }
}
