package tabard.powers;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import tabard.kernel.ForceCode;

/** One thing that a sentence of the rules is about, kept as what it is, so that it can be said in any language. */
public sealed interface Argument {

    /** A power, by its name in quotation marks. */
    record NamedPower(PowerCode code, String name) implements Argument {

        static NamedPower of(Power power) {
            return new NamedPower(power.code(), power.name());
        }
    }

    /** Powers, any of which would do. */
    record AnyOfPowers(List<NamedPower> powers) implements Argument {

        public AnyOfPowers {
            powers = List.copyOf(powers);
        }
    }

    /** A force, by its name. */
    record NamedForce(ForceCode code, String name) implements Argument {}

    /** A day. */
    record Day(LocalDate day) implements Argument {}

    /** A length of time. */
    record Length(Period length) implements Argument {}

    /** A bare number. */
    record Number(int number) implements Argument {}

    /** So many offences or byelaws. */
    record Count(int number, Counted of) implements Argument {}

    /** What is counted. */
    enum Counted {
        OFFENCE,
        BYELAW,
        YEAR,
        MONTH,
        DAY
    }

    /** The countries in which something holds. */
    record Countries(List<Country> countries) implements Argument {

        public Countries {
            countries = List.copyOf(countries);
        }
    }

    /** A level of vetting. */
    record Level(VettingLevel level) implements Argument {}

    /** What else would do where no clearance is accepted as it stands; may be empty. */
    record OtherVetting(List<OtherClearance> clearances) implements Argument {

        public OtherVetting {
            clearances = List.copyOf(clearances);
        }
    }

    /** What a force does with a clearance that it does not accept as it stands. */
    record OtherClearance(ForcePolicy.Recognition.Outcome outcome, String authority, NamedForce force) {}

    /** A code or a name that has no other language, in quotation marks. */
    record Quoted(String text) implements Argument {}

    /** A code, as it stands. */
    record Code(String text) implements Argument {}

    /** Words of the law, of the catalogue or of a policy, which stand in English. */
    record English(String text) implements Argument {}
}
