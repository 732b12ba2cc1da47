package tabard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.accreditation.RenewalsView;
import tabard.accreditation.RenewalsView.Renewal;
import tabard.party.PeopleView;
import tabard.powers.Lapse;
import tabard.roster.RosterDownloads;

/** What lapses soon, and by when to begin: for a compliance team of its own people, for an officer of the own force's. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
class RenewalsPages {

    private static final List<Integer> DAYS = List.of(30, 60, 90, 365);
    private static final int USUAL = 90;
    private static final List<String> HEADINGS = List.of(
            "accreditation",
            "person",
            "force",
            "power",
            "lapses",
            "because",
            "renewable",
            "beginBy",
            "slackDays",
            "daysLostIfBegunToday",
            "daysLostIfBegunLate",
            "renewal",
            "next");

    private final RenewalsView renewals;
    private final PeopleView people;
    private final ReadinessRows rows;
    private final ActionWords actions;
    private final PageWords words;

    RenewalsPages(RenewalsView renewals, PeopleView people, ReadinessRows rows, ActionWords actions, PageWords words) {
        this.renewals = renewals;
        this.people = people;
        this.rows = rows;
        this.actions = actions;
        this.words = words;
    }

    /** One lapse in words. */
    record Line(
            String accreditation,
            String person,
            String force,
            String powerCode,
            String power,
            LocalDate lapses,
            String limits,
            List<String> next,
            boolean renewable,
            List<String> renewal,
            LocalDate startBy,
            long slack,
            long lostToday,
            int lostLate) {

        Line {
            next = List.copyOf(next);
            renewal = List.copyOf(renewal);
        }

        public boolean late() {
            return renewable && slack < 0;
        }
    }

    /** How much lapses within some days, and how much of it is late. */
    record Band(int days, long lapses, long late) {}

    @GetMapping("/renewals")
    ModelAndView page(@RequestParam(defaultValue = "90") int days) {
        int ahead = DAYS.contains(days) ? days : USUAL;
        var lines = lines(ahead);
        return new ModelAndView("renewals")
                .addObject("days", ahead)
                .addObject(
                        "options",
                        DAYS.stream()
                                .map(option ->
                                        Choice.of(String.valueOf(option), words.get("renewals.days.option", option)))
                                .toList())
                .addObject(
                        "bands",
                        DAYS.stream()
                                .filter(band -> band <= ahead)
                                .map(band -> band(lines, band))
                                .toList())
                .addObject("lines", lines);
    }

    @GetMapping("/renewals.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "90") int days) {
        var rows = Stream.concat(
                Stream.of(HEADINGS),
                lines(DAYS.contains(days) ? days : USUAL).stream().map(RenewalsPages::cells));
        return RosterPages.csv("renewals.csv", RosterDownloads.file(rows.toList()));
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.accreditation(),
                line.person(),
                line.force(),
                line.powerCode(),
                line.lapses().toString(),
                line.limits(),
                String.valueOf(line.renewable()),
                line.startBy().toString(),
                String.valueOf(line.slack()),
                String.valueOf(line.lostToday()),
                String.valueOf(line.lostLate()),
                String.join(" ", line.renewal()),
                String.join("; ", line.next()));
    }

    private Band band(List<Line> lines, int days) {
        var last = words.today().plusDays(days);
        var within = lines.stream().filter(line -> !line.lapses().isAfter(last)).toList();
        return new Band(days, within.size(), within.stream().filter(Line::late).count());
    }

    private List<Line> lines(int days) {
        var by = SignedIn.current();
        var found = by.force() == null
                ? renewals.of(Supplier.current().organisation(), words.today(), days)
                : renewals.of(by.force(), words.today(), days);
        return found.stream().map(this::line).toList();
    }

    private Line line(Renewal renewal) {
        var of = renewal.of();
        var lapse = renewal.lapse();
        return new Line(
                of.number().value(),
                people.get(of.organisation(), of.person()).name(),
                words.force(of.force()),
                lapse.power().value(),
                words.power(of.scheme(), lapse.power()),
                lapse.lapses(),
                limits(lapse),
                lapse.next().stream().map(rows::next).toList(),
                lapse.renewable(),
                lapse.renewal().stream()
                        .map(action -> actions.of(of.scheme(), action))
                        .toList(),
                lapse.startBy(),
                lapse.slackDays(words.today()),
                lapse.daysLostIfBegun(words.today()),
                lapse.daysLostIfBegunLate());
    }

    private String limits(Lapse lapse) {
        return lapse.limitedBy().isEmpty() ? words.get("renewals.limit.now") : rows.limits(lapse.limitedBy());
    }
}
