package tabard.scheme;

import java.util.List;
import java.util.Set;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.PowersQuestion.AskedForce;

/**
 * One police force of England and Wales.
 *
 * @param countries where it polices; both for British Transport Police
 * @param kind whether it has a police area of its own or polices the railways
 * @param chiefOfficerTitle what its chief officer is called
 * @param scheme the scheme that its chief officer can run, which does not say that one is running
 * @param practice what has been published about how it runs a scheme; often nothing
 */
public record Force(
        ForceCode code,
        String name,
        Set<Country> countries,
        Kind kind,
        String chiefOfficerTitle,
        SchemeCode scheme,
        List<Practice> practice) {

    /** Kinds of force. */
    public enum Kind {
        TERRITORIAL,
        RAILWAY
    }

    /** One published fact about a force, as published. */
    public record Practice(String topic, String text, List<String> sources, Confidence confidence) {}

    public Force {
        countries = Set.copyOf(countries);
        practice = List.copyOf(practice);
    }

    /** This force, as the rules are asked about it. */
    public AskedForce asked() {
        return new AskedForce(code, name, scheme, countries);
    }
}
