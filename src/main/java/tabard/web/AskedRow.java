package tabard.web;

import java.util.List;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;

/** One power asked for, in words, with the offences (in the English of the law) and byelaws it is to name. */
record AskedRow(String code, String name, List<String> offences, List<String> byelaws) {

    static AskedRow of(SchemeCode scheme, AskedPower asked, PageWords words) {
        return new AskedRow(
                asked.power().value(),
                words.power(scheme, asked.power()),
                asked.offences().stream()
                        .map(code -> words.offence(scheme, asked.power(), code))
                        .toList(),
                asked.byelaws());
    }
}
