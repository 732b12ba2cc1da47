package tabard.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.Byelaw;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.Policies;

/** What a grant would name, in words: offences in the English of the law, byelaws by title and authority. */
@Component
class NamedInGrant {

    private final Policies policies;
    private final PageWords words;

    NamedInGrant(Policies policies, PageWords words) {
        this.policies = policies;
        this.words = words;
    }

    List<String> offences(SchemeCode scheme, AskedPower asked) {
        return asked.offences().stream()
                .map(code -> words.offence(scheme, asked.power(), code))
                .toList();
    }

    /** By the force's policy of today; a byelaw that it does not describe is named by its code. */
    List<String> byelaws(ForceCode force, SchemeCode scheme, AskedPower asked) {
        if (asked.byelaws().isEmpty()) {
            return List.of();
        }
        var policy = policies.inEffect(force, scheme, words.today(), words.now());
        return asked.byelaws().stream()
                .map(code -> policy.flatMap(known -> known.byelaw(code))
                        .map(Byelaw::inWords)
                        .orElse(code))
                .toList();
    }

    List<String> all(ForceCode force, SchemeCode scheme, AskedPower asked) {
        return Stream.concat(offences(scheme, asked).stream(), byelaws(force, scheme, asked).stream())
                .toList();
    }
}
