package tabard.web;

import java.util.List;
import tabard.powers.Finding;

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
}
