package tabard.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.intake.CaseFile;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.notice.Letter.Subject;
import tabard.party.Employee;
import tabard.party.Language;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** What all letters have in common: whom they are for, and how people, employers, forces and the law are named in them. */
@Component
class LetterParts {

    private final PeopleView people;
    private final OrganisationsView organisations;
    private final Forces forces;
    private final Schemes schemes;
    private final NoticeAddresses addresses;
    private final NoticeLanguages languages;
    private final NoticeWords words;

    LetterParts(
            PeopleView people,
            OrganisationsView organisations,
            Forces forces,
            Schemes schemes,
            NoticeAddresses addresses,
            NoticeLanguages languages,
            NoticeWords words) {
        this.people = people;
        this.organisations = organisations;
        this.forces = forces;
        this.schemes = schemes;
        this.addresses = addresses;
        this.languages = languages;
        this.words = words;
    }

    /**
     * What a letter is about.
     *
     * @param key what it tells of: one act has one notice for each whom it is for
     * @param person null where it is about all of an employer's people
     */
    record About(
            NoticeKind kind,
            String key,
            SchemeCode scheme,
            ForceCode force,
            OrganisationId organisation,
            @Nullable PersonId person) {

        /** One accreditation. */
        static About of(NoticeKind kind, String key, Accreditation about) {
            return new About(kind, key, about.scheme(), about.force(), about.organisation(), about.person());
        }
    }

    /** To the person, in their language. */
    Letter toPerson(About about, Subject subject) {
        var person = person(about);
        return letter(
                about,
                subject,
                Recipient.PERSON,
                person.language(),
                person.email(),
                List.of(person.name(), employer(about.organisation())));
    }

    /** To the employer, in the language it chose. */
    Letter toEmployer(About about, Subject subject) {
        return letter(
                about,
                subject,
                Recipient.EMPLOYER,
                languages.of(about.organisation().toString()),
                addresses.of(about.organisation().toString()).orElse(null),
                List.of(employer(about.organisation())));
    }

    /** To the chief officer of a force, in the language it chose. */
    Letter toForce(About about, Subject subject) {
        return letter(
                about,
                subject,
                Recipient.FORCE,
                languages.of(about.force().value()),
                addresses.of(about.force().value()).orElse(null),
                List.of(chiefOfficer(about.force())));
    }

    private Letter letter(
            About about,
            Subject subject,
            Recipient recipient,
            Language language,
            @Nullable String email,
            List<String> to) {
        var from = subject.force() == null || recipient == Recipient.FORCE
                ? schemes.get(about.scheme()).name(NoticeWords.locale(language).getLanguage())
                : chiefOfficer(about.force());
        return new Letter(
                about.kind(), recipient, about.key(), subject, language, email, from, to, words(about), Map.of());
    }

    private Map<String, String> words(About about) {
        var cited = schemes.get(about.scheme()).cited();
        var words = new HashMap<String, String>();
        if (about.person() != null) {
            words.put("person", person(about).name());
        }
        words.put("employer", employer(about.organisation()));
        words.put("force", forces.get(about.force()).name());
        words.put("chiefOfficer", chiefOfficer(about.force()));
        words.put("grantedUnder", cited.grantedUnder());
        words.put("lastsUnder", cited.lastsUnder());
        words.put("endsUnder", cited.endsUnder());
        words.put("changedUnder", cited.changedUnder());
        words.put("copiedUnder", cited.copiedUnder());
        words.put("liableUnder", cited.liableUnder());
        words.put("shownUnder", cited.shownUnder());
        return words;
    }

    /** Some powers by name, in the order of the catalogue's numbers, in the language of the letter where it has the name. */
    List<String> powers(SchemeCode scheme, Stream<PowerCode> powers, Language language) {
        return powers.map(power -> power(scheme, power, language)).toList();
    }

    /** A power by name. */
    String power(SchemeCode scheme, PowerCode power, Language language) {
        var english = schemes.catalogue(scheme).find(power).map(Power::name).orElse(power.value());
        return language == Language.CY ? words.power(power, language, english) : english;
    }

    /** An accreditation, as a line of a list. */
    String line(Accreditation accreditation) {
        return "%s, %s"
                .formatted(
                        accreditation.number(),
                        forces.get(accreditation.force()).name());
    }

    private Employee person(About about) {
        return people.get(about.organisation(), Objects.requireNonNull(about.person(), "A letter about one person."));
    }

    private String employer(OrganisationId organisation) {
        return organisations.get(organisation).name();
    }

    private String chiefOfficer(ForceCode force) {
        var found = forces.get(force);
        return "%s, %s".formatted(found.chiefOfficerTitle(), found.name());
    }

    /** A subject that is one accreditation. */
    static Subject subject(Accreditation accreditation) {
        return new Subject(
                accreditation.person(),
                accreditation.organisation(),
                accreditation.force(),
                accreditation.caseReference(),
                accreditation.number());
    }

    /** A subject that is a case from which no accreditation has come. */
    static Subject subject(CaseFile file) {
        return new Subject(file.person(), file.organisation(), file.force(), file.reference(), null);
    }
}
