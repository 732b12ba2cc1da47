package tabard.certificate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditation.Grant;
import tabard.certificate.CertificateContent.OffenceWords;
import tabard.certificate.CertificateContent.PowerWords;
import tabard.certificate.GrantedNames.Names;
import tabard.powers.Confidence;
import tabard.powers.OffenceCode;
import tabard.powers.Power;
import tabard.powers.PowerWords.Condition;
import tabard.powers.PowersCatalogue;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** Says in plain words what was granted, and no more than was granted: to claim more is an offence (s.46(3)). */
@Component
class GrantsInWords {

    private final Schemes schemes;
    private final Forces forces;
    private final GrantedNames names;

    GrantsInWords(Schemes schemes, Forces forces, GrantedNames names) {
        this.schemes = schemes;
        this.forces = forces;
        this.names = names;
    }

    /** Some of an accreditation's grants, in the order of the catalogue. */
    List<PowerWords> of(Accreditation accreditation, List<Grant> grants, CertificateWords words) {
        var catalogue = schemes.catalogue(accreditation.scheme());
        var force = forces.get(accreditation.force()).name();
        var named = names.of(accreditation);
        return grants.stream()
                .sorted(Comparator.comparing(
                        grant -> catalogue.get(grant.power()).number()))
                .map(grant -> of(grant, catalogue, named, where(grant, catalogue, force, named, words)))
                .toList();
    }

    private static PowerWords of(Grant grant, PowersCatalogue catalogue, Names named, String where) {
        var power = catalogue.get(grant.power());
        var end = grant.period().to();
        if (end == null) {
            throw new IllegalStateException("The grant of %s has no end.".formatted(grant.power()));
        }
        return new PowerWords(
                power.code().value(),
                power.name(),
                power.words().summary(),
                power.words().paragraph(),
                where,
                grant.offences().stream()
                        .map(offence -> offence(offence, power, catalogue))
                        .toList(),
                named.byelaws(grant),
                grant.conditions(),
                limits(power, catalogue),
                end);
    }

    private static String where(
            Grant grant, PowersCatalogue catalogue, String force, Names named, CertificateWords words) {
        return switch (catalogue.get(grant.power()).placeScope()) {
            case RELEVANT_POLICE_AREA ->
                grant.areas().isEmpty()
                        ? words.say("where.force-area", force)
                        : words.say("where.force-area-only", force, String.join("; ", named.areas(grant)));
            case ANY_POLICE_AREA_ENGLAND_AND_WALES -> words.say("where.any-police-area");
            case POLICED_PREMISES_OR_VICINITY -> words.say("where.policed-premises");
        };
    }

    private static OffenceWords offence(OffenceCode code, Power power, PowersCatalogue catalogue) {
        return catalogue.offencesOf(power).stream()
                .filter(offence -> offence.code().equals(code))
                .findFirst()
                .map(offence -> new OffenceWords(offence.name(), offence.statute()))
                .orElseThrow(() -> new IllegalStateException(
                        "%s names the offence %s, which is none of its own.".formatted(power.code(), code)));
    }

    /** What was read in the law; what is only inferred of it is no business of a certificate. */
    private static List<String> limits(Power power, PowersCatalogue catalogue) {
        return Stream.concat(
                        Stream.ofNullable(power.words().placeNote()),
                        power.words().conditions().stream()
                                .filter(condition -> condition.confidence() == Confidence.VERIFIED)
                                .map(Condition::text))
                .map(text -> named(text, catalogue))
                .toList();
    }

    /** The catalogue refers to other powers by code; people know them by name. A code of one word is a word like others. */
    private static String named(String text, PowersCatalogue catalogue) {
        var named = text;
        for (var other : catalogue.all()) {
            var code = other.code().value();
            if (code.contains("-")) {
                named = named.replaceAll("(?<![\\w-])" + code + "(?![\\w-])", "‘" + other.name() + "’");
            }
        }
        return named;
    }
}
