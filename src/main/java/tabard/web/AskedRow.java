package tabard.web;

import java.util.List;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;

/** One power asked for, in words, with the offences (in the English of the law) and byelaws it is to name. */
record AskedRow(String code, String name, List<String> offences, List<String> byelaws) {

    static AskedRow of(ForceCode force, SchemeCode scheme, AskedPower asked, PageWords words, NamedInGrant named) {
        return new AskedRow(
                asked.power().value(),
                words.power(scheme, asked.power()),
                named.offences(scheme, asked),
                named.byelaws(force, scheme, asked));
    }
}
