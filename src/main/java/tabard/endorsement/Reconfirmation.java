package tabard.endorsement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * How often an entry of a list is confirmed again by whoever is listed, and what happens where it is not.
 *
 * @param every how long a confirmation lasts
 * @param reminders how long before its end somebody is reminded, the earliest first
 * @param lapse how long after its end an entry leaves the list without anybody's doing
 */
public record Reconfirmation(Period every, List<Period> reminders, Period lapse) {

    public Reconfirmation {
        reminders = List.copyOf(reminders);
    }

    /** The day on which it is due, of a confirmation on a day. */
    public LocalDate due(LocalDate confirmed) {
        return confirmed.plus(every);
    }

    /** From when it can be given, where it is due on a day: that of the first reminder. */
    public LocalDate opens(LocalDate due) {
        return reminders.stream().map(due::minus).min(LocalDate::compareTo).orElse(due);
    }

    /** The days of the reminders, where it is due on a day. */
    public List<LocalDate> reminded(LocalDate due) {
        return reminders.stream().map(due::minus).sorted().toList();
    }

    /** The first day on which the entry is no longer listed, where it was due on a day and nobody answered. */
    public LocalDate lapses(LocalDate due) {
        return due.plus(lapse);
    }
}
