package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tabard.party.Language;
import tabard.party.NewEmployment;
import tabard.party.NewPerson;

/**
 * A person as typed into the form, kept as typed so that a mistake can be shown again.
 *
 * @param born the date of birth, null where it cannot be read
 * @param begins the first day of the employment, null where it cannot be read
 */
record TypedPerson(
        String givenName,
        String familyName,
        TypedDate dateOfBirth,
        String email,
        String engagedAs,
        String language,
        String role,
        String staffNumber,
        TypedDate employedFrom,
        @Nullable LocalDate born,
        @Nullable LocalDate begins) {

    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final int OLDEST = 120;

    static TypedPerson from(HttpServletRequest request, LocalDate today, PageErrors errors) {
        var givenName = TypedWords.needed(request, "givenName", "add-person.given-name", 100, errors);
        var familyName = TypedWords.needed(request, "familyName", "add-person.family-name", 100, errors);
        var dateOfBirth = TypedDate.from(request, "dateOfBirth");
        var born = dateOfBirth.read("dateOfBirth", errors).orElse(null);
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST)))) {
            errors.add("dateOfBirth", "add-person.date-of-birth.wrong");
        }
        var email = TypedWords.optional(request, "email", 254, errors);
        if (!email.isEmpty() && !email.matches(EMAIL)) {
            errors.add("email", "add-person.email.wrong");
        }
        var engagedAs = Objects.requireNonNullElse(request.getParameter("engagedAs"), "EMPLOYEE");
        if (!engagedAs.equals("EMPLOYEE")) {
            errors.add("engagedAs", "add-person.engaged-as.not-an-employee");
        }
        var language = "CY".equals(request.getParameter("language")) ? "CY" : "EN";
        var role = TypedWords.needed(request, "role", "add-person.role", 100, errors);
        var staffNumber = TypedWords.needed(request, "staffNumber", "add-person.staff-number", 30, errors);
        var employedFrom = TypedDate.from(request, "employedFrom");
        var begins = employedFrom.read("employedFrom", errors).orElse(null);
        if (begins != null && (begins.isAfter(today.plusYears(1)) || (born != null && !begins.isAfter(born)))) {
            errors.add("employedFrom", "add-person.employed-from.wrong");
        }
        return new TypedPerson(
                givenName,
                familyName,
                dateOfBirth,
                email,
                engagedAs,
                language,
                role,
                staffNumber,
                employedFrom,
                born,
                begins);
    }

    NewPerson person() {
        if (born == null) {
            throw new IllegalStateException("Asked of good answers only.");
        }
        return new NewPerson(givenName, familyName, born, email.isEmpty() ? null : email, Language.valueOf(language));
    }

    NewEmployment work() {
        if (begins == null) {
            throw new IllegalStateException("Asked of good answers only.");
        }
        return new NewEmployment(role, staffNumber, begins);
    }
}
