package tabard.web;

import java.util.List;
import tabard.powers.Finding;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.RelevantOffences.Limb;

/**
 * What the rules say of one power asked for.
 *
 * @param name its name in English
 * @param named the offences and byelaws that the grant would name
 * @param reach for which offences a name and address could be required, where the power is the one to require it
 */
record FindingRow(String code, String name, List<String> named, Finding finding, List<Limb> reach) {

    FindingRow {
        named = List.copyOf(named);
        reach = List.copyOf(reach);
    }

    static FindingRow of(AskedPower asked, String name, Finding finding, List<Limb> reach) {
        var named = new java.util.ArrayList<String>();
        asked.offences().forEach(offence -> named.add(offence.value()));
        named.addAll(asked.byelaws());
        return new FindingRow(asked.power().value(), name, named, finding, reach);
    }
}
