package tabard.powers;

import java.time.LocalDate;

/**
 * A byelaw on the list that the chief officer has agreed with the authority that made it, and publishes (PRA 2002 Sch 5
 * para 1A(4)-(6)).
 *
 * @param code by which the rows of a policy and the grants name it
 * @param authority the authority that made it, and with which the list is agreed
 * @param title as the authority cites it
 * @param publishedAt where the list is published: an address on the web, or a place in words
 * @param agreedOn the day on which the authority agreed
 */
public record Byelaw(String code, String authority, String title, String publishedAt, LocalDate agreedOn) {

    /** The title and who made it, as certificates and answers name it. */
    public String inWords() {
        return "%s (%s)".formatted(title, authority);
    }
}
