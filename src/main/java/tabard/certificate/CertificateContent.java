package tabard.certificate;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;

/**
 * Everything a certificate says, as it was on the day of issue. The document is made from this and from nothing else,
 * so the same content always gives the same bytes.
 *
 * @param issue 1 for the first certificate of this accreditation, and one more for each that replaces it
 * @param issuedOn the day of issue, in Europe/London
 * @param from the first day on which the powers may be used
 * @param to the first day on which they may no longer be used; the document shows the day before, as the last day
 * @param powers at least one: a person granted nothing has no certificate
 * @param photo the SHA-256 of the holder's photo that is printed; null where there is none. The picture is the one thing in the
 *     document that is not in here
 * @param checkBase the absolute address of this service, under which {@code /check} answers
 */
record CertificateContent(
        AccreditationNumber number,
        int issue,
        LocalDate issuedOn,
        SchemeWords scheme,
        Issuer issuer,
        Holder holder,
        LocalDate from,
        LocalDate to,
        List<PowerWords> powers,
        Worn worn,
        Complaints complaints,
        URI checkBase,
        CertificateLanguage language,
        @Nullable String photo) {

    CertificateContent {
        powers = List.copyOf(powers);
        if (issue < 1) {
            throw new IllegalArgumentException("The first certificate is issue 1, not %d.".formatted(issue));
        }
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "A certificate ends after it begins: from %s to %s.".formatted(from, to));
        }
        if (powers.isEmpty()) {
            throw new IllegalArgumentException("A certificate names at least one power.");
        }
        if (!checkBase.isAbsolute() || checkBase.getHost() == null) {
            throw new IllegalArgumentException("The check address must be absolute: '%s'.".formatted(checkBase));
        }
    }

    /** One without a photo. */
    CertificateContent(
            AccreditationNumber number,
            int issue,
            LocalDate issuedOn,
            SchemeWords scheme,
            Issuer issuer,
            Holder holder,
            LocalDate from,
            LocalDate to,
            List<PowerWords> powers,
            Worn worn,
            Complaints complaints,
            URI checkBase,
            CertificateLanguage language) {
        this(
                number,
                issue,
                issuedOn,
                scheme,
                issuer,
                holder,
                from,
                to,
                powers,
                worn,
                complaints,
                checkBase,
                language,
                null);
    }

    /** The same with a photo of the holder. */
    CertificateContent withPhoto(String sha256) {
        return new CertificateContent(
                number,
                issue,
                issuedOn,
                scheme,
                issuer,
                holder,
                from,
                to,
                powers,
                worn,
                complaints,
                checkBase,
                language,
                sha256);
    }

    /** The last day on which the powers may be used. */
    LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** One of the scheme's own texts, marked with its language where that is not the certificate's. */
    Wording inScheme(String text) {
        return new Wording(text, scheme.writtenIn() == language ? null : scheme.writtenIn());
    }

    /** Where anybody can see whether this accreditation is still good. */
    String checkAddress() {
        return checkBase.toString().replaceAll("/+$", "") + "/check/" + number.value();
    }

    /**
     * The scheme and the provisions it rests on, cited in full, such as {@code Police Reform Act 2002, section 41}.
     *
     * @param grantedUnder the provision under which the chief officer accredits
     * @param powersIn the provision that lists the powers; each power names its paragraph of it
     * @param shownUnder the duty to show the accreditation on request
     * @param wornUnder the duty to wear uniform and badge
     * @param employmentUnder the tie to the course of employment
     * @param endsUnder the endings by law
     * @param writtenIn the language in which the scheme's own words (powers, offences, conditions) are given
     */
    record SchemeWords(
            String name,
            String grantedUnder,
            String powersIn,
            String shownUnder,
            String wornUnder,
            String employmentUnder,
            String endsUnder,
            CertificateLanguage writtenIn) {}

    /**
     * Who accredits.
     *
     * @param decidedBy the post that decided; a person's name only where the force gives one
     */
    record Issuer(String force, String chiefOfficer, String decidedBy) {}

    /** Who is accredited, and in whose service. */
    record Holder(String name, String role, String employer) {}

    /**
     * The uniform and the badge without which no power may be used.
     *
     * @param uniform null where none is described yet; the document says what follows from that
     */
    record Worn(@Nullable String uniform, String badge) {}

    /** How to complain: about the holder to the employer, about the accreditation to the force. */
    record Complaints(String employer, String force) {}

    /**
     * One power as granted.
     *
     * @param may what the holder may do, in plain words
     * @param paragraph the paragraph that gives it, such as {@code 8B}
     * @param where the places in which it may be used, in words
     * @param offences the offences it is limited to; none where it needs none
     * @param byelaws the byelaws it is limited to; none where it needs none
     * @param conditions the restrictions and conditions of this accreditation
     * @param limits what the law itself says of the power's use, whatever the accreditation says
     * @param to the first day on which this power may no longer be used; the document says so where it ends early
     */
    record PowerWords(
            String code,
            String name,
            String may,
            String paragraph,
            String where,
            List<OffenceWords> offences,
            List<String> byelaws,
            List<String> conditions,
            List<String> limits,
            LocalDate to) {

        PowerWords {
            offences = List.copyOf(offences);
            byelaws = List.copyOf(byelaws);
            conditions = List.copyOf(conditions);
            limits = List.copyOf(limits);
        }
    }

    /** One offence, by name and statute. */
    record OffenceWords(String name, String statute) {}
}
