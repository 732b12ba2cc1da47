package tabard.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditation.Grant;
import tabard.certificate.CertificateContent.PowerWords;
import tabard.certificate.CheckAnswer.CheckedPower;
import tabard.powers.PowerCode;
import tabard.powers.PowersCatalogue;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.RelevantOffences;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** Which of the powers granted can be used at a moment: the grant covers it, and the law lets it be used. */
@Component
class UsablePowers {

    private final Schemes schemes;
    private final Forces forces;
    private final GrantsInWords grants;

    UsablePowers(Schemes schemes, Forces forces, GrantsInWords grants) {
        this.schemes = schemes;
        this.forces = forces;
        this.grants = grants;
    }

    /** Reads the changes of the law where that is due, so that not the first known number alone takes the time for it. */
    void readLaw() {
        schemes.all();
    }

    List<CheckedPower> at(Accreditation accreditation, Instant moment, CertificateWords words) {
        var day = LocalDate.ofInstant(moment, Accreditation.LONDON);
        var usable = accreditation.grants().stream()
                .filter(grant -> grant.standsAt(moment))
                .filter(grant -> usable(accreditation, grant, day))
                .toList();
        return grants.of(accreditation, usable, words).stream()
                .map(power -> checked(power, accreditation, usable, day, words))
                .toList();
    }

    /** A power must be usable in every country that the force polices, as it had to be to be granted. */
    private boolean usable(Accreditation accreditation, Grant grant, LocalDate day) {
        var power = schemes.catalogue(accreditation.scheme()).find(grant.power());
        return power.isPresent()
                && forces.get(accreditation.force()).countries().stream()
                        .allMatch(country -> power.get().statusOn(country, day).usable());
    }

    private CheckedPower checked(
            PowerWords power, Accreditation accreditation, List<Grant> usable, LocalDate day, CertificateWords words) {
        var code = new PowerCode(power.code());
        var catalogue = schemes.catalogue(accreditation.scheme());
        var note = catalogue.get(code).words().placeNote();
        var where = Stream.concat(Stream.of(power.where() + "."), Stream.ofNullable(note))
                .distinct()
                .collect(Collectors.joining(" "));
        var conditions = Stream.concat(
                        conditions(power, words).stream(),
                        RelevantOffences.isAbout(catalogue.get(code))
                                ? reach(catalogue, accreditation, usable, day, words)
                                : Stream.empty())
                .toList();
        return new CheckedPower(code, power.name(), power.may(), where, conditions);
    }

    /** For which offences a name and address may be required, by what else the person holds. */
    private Stream<String> reach(
            PowersCatalogue catalogue,
            Accreditation accreditation,
            List<Grant> usable,
            LocalDate day,
            CertificateWords words) {
        var held = usable.stream()
                .map(grant -> new AskedPower(grant.power(), grant.offences(), grant.byelaws()))
                .toList();
        var countries = forces.get(accreditation.force()).countries();
        return RelevantOffences.of(catalogue, held, countries, day).limbs().stream()
                .map(limb -> limb.text(words.language().locale()));
    }

    private static List<String> conditions(PowerWords power, CertificateWords words) {
        var conditions = new ArrayList<>(power.conditions());
        if (!power.offences().isEmpty()) {
            var offences = power.offences().stream()
                    .map(offence -> offence.name() + " (" + offence.statute() + ")")
                    .collect(Collectors.joining("; "));
            conditions.add(words.say("only-offences", offences));
        }
        if (!power.byelaws().isEmpty()) {
            conditions.add(words.say("only-byelaws", String.join("; ", power.byelaws())));
        }
        return conditions;
    }
}
