package tabard.party;

import tabard.kernel.Refusal;

/** Somebody else in the organisation has, or had, this staff number. */
class StaffNumberTaken extends Refusal {

    StaffNumberTaken(String staffNumber) {
        super(
                "staff-number-taken",
                "Staff number %s belongs to somebody else in this organisation.".formatted(staffNumber));
    }
}
