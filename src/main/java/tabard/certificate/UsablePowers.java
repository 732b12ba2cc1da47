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

    List<CheckedPower> at(Accreditation accreditation, Instant moment, CertificateWords words) {
        var day = LocalDate.ofInstant(moment, Accreditation.LONDON);
        var usable = accreditation.grants().stream()
                .filter(grant -> grant.standsAt(moment))
                .filter(grant -> usable(accreditation, grant, day))
                .toList();
        return grants.of(accreditation, usable, words).stream()
                .map(power -> checked(power, accreditation, words))
                .toList();
    }

    /** A power must be usable in every country that the force polices, as it had to be to be granted. */
    private boolean usable(Accreditation accreditation, Grant grant, LocalDate day) {
        var power = schemes.catalogue(accreditation.scheme()).find(grant.power());
        return power.isPresent()
                && forces.get(accreditation.force()).countries().stream()
                        .allMatch(country -> power.get().statusOn(country, day).usable());
    }

    private CheckedPower checked(PowerWords power, Accreditation accreditation, CertificateWords words) {
        var code = new PowerCode(power.code());
        var note = schemes.catalogue(accreditation.scheme()).get(code).words().placeNote();
        var where = Stream.concat(Stream.of(power.where() + "."), Stream.ofNullable(note))
                .distinct()
                .collect(Collectors.joining(" "));
        return new CheckedPower(code, power.name(), power.may(), where, conditions(power, words));
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
