package tabard.party;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as somebody asks to register it.
 *
 * @param name as it is to be printed on certificates, at most 200 characters
 * @param companyNumber as at Companies House, eight letters or digits, or null for a body that has none
 * @param complaintsContact public words that say where to complain about its staff (s.40(9)), at most 500 characters
 * @param uniformReference the name of the uniform its staff wear (s.42(2)(a)), or null while none is approved
 */
public record NewOrganisation(
        String name,
        OrganisationKind kind,
        @Nullable String companyNumber,
        String complaintsContact,
        @Nullable String uniformReference) {

    private static final Pattern COMPANY_NUMBER = Pattern.compile("[A-Z]{0,2}[0-9]{6,8}");

    public NewOrganisation {
        name = PlainText.of("name of the organisation", name, 200);
        complaintsContact = PlainText.of("complaints contact", complaintsContact, 500);
        uniformReference = uniformReference == null ? null : PlainText.of("uniform reference", uniformReference, 200);
        companyNumber = companyNumber == null ? null : companyNumber.strip().toUpperCase(Locale.ROOT);
        if (companyNumber != null
                && !(companyNumber.length() == 8
                        && COMPANY_NUMBER.matcher(companyNumber).matches())) {
            throw new IllegalArgumentException(
                    "Not a company number: '%s'. Copy its 8 characters, such as 01234567.".formatted(companyNumber));
        }
    }
}
