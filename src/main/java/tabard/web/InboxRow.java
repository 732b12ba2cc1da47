package tabard.web;

import java.time.LocalDate;

/**
 * One step that waits, as an inbox shows it.
 *
 * @param title the case reference, or in words what kind of matter it is
 * @param page where it is done
 * @param supplier whose person or application it is about, or empty
 * @param person whom it is about, or empty
 */
record InboxRow(
        String title,
        String page,
        String step,
        String supplier,
        String person,
        LocalDate since,
        LocalDate due,
        boolean overdue) {}
