package tabard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.roster.RosterDownloads;
import tabard.scheme.PermissionMatrix;

/** The matrix of powers and forces as a file: a line for each power, a column for each force. */
@Component
class MatrixDownload {

    private final PageWords words;

    MatrixDownload(PageWords words) {
        this.words = words;
    }

    String text(PermissionMatrix matrix) {
        var headings = new ArrayList<>(List.of(
                words.get("powers.number"),
                words.get("matrix.code"),
                words.get("powers.power"),
                words.get("powers.paragraph")));
        matrix.rows().forEach(row -> headings.add(words.force(row.force().code())));
        var powers = matrix.scheme().powers().all();
        return RosterDownloads.BYTE_ORDER_MARK
                + RosterDownloads.line(headings)
                + powers.stream()
                        .map(power -> RosterDownloads.line(line(matrix, powers.indexOf(power))))
                        .collect(Collectors.joining());
    }

    private List<String> line(PermissionMatrix matrix, int at) {
        var power = matrix.scheme().powers().all().get(at);
        var cells = new ArrayList<>(List.of(
                String.valueOf(power.number()),
                power.code().value(),
                words.power(matrix.scheme().code(), power.code()),
                power.words().paragraph()));
        matrix.rows()
                .forEach(row -> cells.add(
                        words.get("matrix.state." + row.cells().get(at).state())));
        return cells;
    }
}
