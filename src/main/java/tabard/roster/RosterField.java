package tabard.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A column of a roster: the heading of our template in each language, and what else people call it. */
public enum RosterField {
    GIVEN_NAME(100, "Given name", "Enw cyntaf", "First name", "Forename", "Given names", "Enwau cyntaf", "Enw bedydd"),
    FAMILY_NAME(100, "Family name", "Cyfenw", "Surname", "Last name", "Enw teuluol"),
    DATE_OF_BIRTH(30, "Date of birth", "Dyddiad geni", "DOB", "Birth date", "D.O.B."),
    EMAIL(254, "Email", "E-bost", "Email address", "E-mail address", "Cyfeiriad e-bost"),
    ROLE(100, "Role", "Rôl", "Job title", "Job", "Swydd", "Teitl swydd"),
    STAFF_NUMBER(30, "Staff number", "Rhif staff", "Staff no", "Employee number", "Payroll number", "Rhif gweithiwr"),
    EMPLOYED_FROM(30, "Employed from", "Cyflogwyd o", "Start date", "Employment start date", "Dyddiad dechrau"),
    ENGAGED_AS(30, "Engaged as", "Cyflogir fel", "Employment type", "Employment status", "Math o gyflogaeth");

    private final int longest;
    private final String english;
    private final String welsh;
    private final List<String> others;

    RosterField(int longest, String english, String welsh, String... others) {
        this.longest = longest;
        this.english = english;
        this.welsh = welsh;
        this.others = List.of(others);
    }

    /** The heading in the template. */
    public String heading(Locale locale) {
        return locale.getLanguage().equals("cy") ? welsh : english;
    }

    /** Whether a row, and so a file, may do without it. */
    public boolean optional() {
        return this == EMAIL || this == ENGAGED_AS;
    }

    /** Whether it says a day. */
    boolean isDay() {
        return this == DATE_OF_BIRTH || this == EMPLOYED_FROM;
    }

    /** The most characters that a cell of this column may have. */
    int longest() {
        return longest;
    }

    /** Everything it is called. */
    Stream<String> names() {
        return Stream.concat(Stream.of(english, welsh), others.stream());
    }
}
