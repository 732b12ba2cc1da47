package tabard.certificate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.party.OrganisationFacts;
import tabard.party.OrganisationsView;
import tabard.scheme.Forces;

/**
 * Answers whoever holds a certificate or a card in their hand: is this person accredited, and what may they do? Asked with
 * the eyes of the public, whoever is signed in.
 *
 * <p>A number that is nobody's is worked through like any other, with the same questions to the database, so that neither
 * the answer nor the time it takes tells anything of the numbers there are.
 */
@Service
public class CheckAccreditation {

    /** Stands in where there is none. */
    private static final Accreditation NOBODYS = new Accreditation(
            new AccreditationNumber("0000-0000-0000"),
            new CaseReference("NONE-0000-00000"),
            new PersonId(new UUID(0, 0)),
            new OrganisationId(new UUID(0, 0)),
            new ForceCode("none"),
            new SchemeCode("none"),
            new Period(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1)),
            Instant.EPOCH,
            List.of());

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final OrganisationsView organisations;
    private final Certificates certificates;
    private final Forces forces;
    private final UsablePowers powers;
    private final Clock clock;

    CheckAccreditation(
            Accreditations accreditations,
            AccreditationStates states,
            OrganisationsView organisations,
            Certificates certificates,
            Forces forces,
            UsablePowers powers,
            Clock clock) {
        this.accreditations = accreditations;
        this.states = states;
        this.organisations = organisations;
        this.certificates = certificates;
        this.forces = forces;
        this.powers = powers;
        this.clock = clock;
    }

    /**
     * Checks a number, in the language of whoever asks.
     *
     * @param asTyped anything: a number that cannot be one is nobody's
     */
    @Transactional(readOnly = true)
    public CheckAnswer check(String asTyped) {
        var at = clock.instant();
        powers.readLaw();
        var asked = AskedNumber.of(asTyped);
        var found = accreditations
                .find(asked.number() == null ? NOBODYS.number() : asked.number())
                .filter(_ -> asked.number() != null);
        var accreditation = found.orElse(NOBODYS);
        var state = states.at(accreditation, at);
        var employer = organisations.find(accreditation.organisation());
        var printed = certificates.printed(accreditation.number());
        if (found.isEmpty() || employer.isEmpty() || printed.isEmpty()) {
            return CheckAnswer.unknown(asked.echo(), at);
        }
        return known(accreditation, state, employer.get(), printed.get(), at);
    }

    private CheckAnswer known(
            Accreditation accreditation,
            AccreditationState state,
            OrganisationFacts employer,
            Certificates.Printed printed,
            Instant at) {
        var words = new CertificateWords(CertificateLanguage.of(LocaleContextHolder.getLocale()));
        var complaints = ContentOfCertificate.complaints(employer, forces.get(accreditation.force()), words);
        return new CheckAnswer(
                accreditation.number().value(),
                state,
                at,
                accreditation.force(),
                employer.name(),
                printed.holder(),
                printed.role(),
                state == AccreditationState.VALID && printed.issue() != null
                        ? powers.at(accreditation, at, words)
                        : List.of(),
                words.say("may-not"),
                accreditation.period().from(),
                accreditation.end(),
                printed.issue(),
                words.say("complaints.both", sentence(complaints.employer()), sentence(complaints.force())));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
