package tabard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tabard.accreditation.SimulatedRow;
import tabard.accreditation.SimulationId;
import tabard.accreditation.Simulations;
import tabard.powers.Reason;
import tools.jackson.databind.json.JsonMapper;

/** What a simulation found, to take away: a part at a time, however much it is. It names accreditations and cases, not people. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class SimulationDownloads {

    private static final String[] COLUMNS = {
        "force", "source", "accreditation", "case", "power", "effect", "when", "by-law", "rules", "provisions", "why"
    };

    private final Simulations simulations;
    private final JsonMapper json;

    SimulationDownloads(Simulations simulations, JsonMapper json) {
        this.simulations = simulations;
        this.json = json;
    }

    @GetMapping("/policy/simulations/{id}/rows.csv")
    void csv(@PathVariable String id, HttpServletResponse response) throws IOException {
        var simulation = found(id);
        try (var out = begun(response, "text/csv", "simulation.csv");
                var csv = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            csv.printRecord((Object[]) COLUMNS);
            simulations.each(simulation, row -> print(csv, row));
        }
    }

    @GetMapping("/policy/simulations/{id}/rows.json")
    void json(@PathVariable String id, HttpServletResponse response) throws IOException {
        var simulation = found(id);
        try (var out = begun(response, "application/json", "simulation.json");
                var array = json.writer().writeValuesAsArray(out)) {
            simulations.each(simulation, array::write);
        }
    }

    private static void print(CSVPrinter csv, SimulatedRow row) {
        try {
            csv.printRecord(Arrays.asList(
                    row.force(),
                    row.source(),
                    row.number() == null ? "" : row.number(),
                    row.caseReference(),
                    row.power(),
                    row.effect(),
                    row.when(),
                    row.byLaw(),
                    row.why().stream().map(why -> why.rule().code()).collect(Collectors.joining(" ")),
                    row.why().stream().map(Reason::provision).collect(Collectors.joining("; ")),
                    plain(row.why().stream().map(Reason::message).collect(Collectors.joining(" ")))));
        } catch (IOException gone) {
            throw new UncheckedIOException("Whoever downloads has gone.", gone);
        }
    }

    /** A cell that a spreadsheet might take for a formula, or for the quotation mark that hides one, begins with a blank. */
    private static String plain(String text) {
        return text.matches("(?s)[=+\\-@'\t\r].*") ? " " + text : text;
    }

    private static Writer begun(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
        return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }

    private SimulationId found(String id) {
        var simulation = Addressed.by(id, SimulationId::parse);
        if (simulations.find(simulation).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return simulation;
    }
}
