package tabard.web;

import java.util.List;
import tabard.powers.Finding;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * What the rules say of one power asked for.
 *
 * @param name its name in English
 * @param named the offences and byelaws that the grant would name
 */
record FindingRow(String code, String name, List<String> named, Finding finding) {

    FindingRow {
        named = List.copyOf(named);
    }

    static FindingRow of(AskedPower asked, String name, Finding finding) {
        var named = new java.util.ArrayList<String>();
        asked.offences().forEach(offence -> named.add(offence.value()));
        named.addAll(asked.byelaws());
        return new FindingRow(asked.power().value(), name, named, finding);
    }
}
