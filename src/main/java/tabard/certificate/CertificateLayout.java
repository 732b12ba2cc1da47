package tabard.certificate;

import static tabard.paper.TaggedPaper.LEFT;
import static tabard.paper.TaggedPaper.RIGHT;
import static tabard.paper.TaggedPaper.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;
import tabard.certificate.CertificateContent.PowerWords;
import tabard.paper.Lettering;
import tabard.paper.Style;
import tabard.paper.TaggedPaper;
import tabard.paper.TaggedPaper.Box;

/** What stands where on a certificate. */
final class CertificateLayout {

    private static final float INSET = LEFT + 18;

    private final CertificateContent content;
    private final CertificateWords words;
    private final TaggedPaper paper;
    private final PdfStructureElement root;
    private final byte @Nullable [] photo;

    CertificateLayout(CertificateContent content, CertificateWords words, TaggedPaper paper, byte @Nullable [] photo) {
        this.photo = photo;
        this.content = content;
        this.words = words;
        this.paper = paper;
        this.root = paper.root();
    }

    void write() {
        new Masthead(content, words, paper, photo).write(root);
        summary();
        powers();
        limits();
        rules();
        check();
        complaints();
    }

    private void summary() {
        var issuer = content.issuer();
        var facts = new FactTable(paper, root);
        facts.row(words.say("role"), Wording.of(content.holder().role()));
        facts.row(words.say("employer"), Wording.of(content.holder().employer()));
        facts.row(words.say("first-day"), Wording.of(words.day(content.from())));
        facts.row(words.say("last-day"), Wording.of(words.say("last-day.value", words.day(content.lastDay()))));
        facts.row(
                words.say("granted-by"),
                Wording.of(words.say("granted-by.value", issuer.chiefOfficer(), issuer.force())));
        facts.row(words.say("decided-by"), Wording.of(issuer.decidedBy()));
        var issue = String.valueOf(content.issue());
        facts.row(words.say("issued"), Wording.of(words.say("issued.value", words.day(content.issuedOn()), issue)));
    }

    private void powers() {
        heading(words.say("powers"));
        paragraph(words.say("powers.only", content.scheme().powersIn()));
        int number = 1;
        for (var power : content.powers()) {
            power(number++, power);
        }
    }

    private void power(int number, PowerWords power) {
        paper.space(10);
        paper.keepTogether(110);
        paper.rule();
        paper.space(6);
        var section = child(root, "Sect");
        var name = content.inScheme(number + ". " + power.name());
        paper.write(name.in(child(section, "H3")), Style.POWER, LEFT, RIGHT, name.text());
        paper.write(content.inScheme(power.may()).in(child(section, "P")), Style.BODY, LEFT, RIGHT, power.may());
        paper.space(4);
        var facts = new FactTable(paper, section);
        facts.row(words.say("paragraph"), content.inScheme(power.paragraph()));
        facts.row(words.say("where"), Wording.of(power.where()));
        if (power.to().isBefore(content.to())) {
            var last = words.day(power.to().minusDays(1));
            facts.row(words.say("last-day"), Wording.of(words.say("power-last-day.value", last)));
        }
        facts.rows(
                words.say("offences"),
                power.offences().stream()
                        .map(offence -> content.inScheme(offence.name() + " (" + offence.statute() + ")"))
                        .toList());
        facts.rows(words.say("byelaws"), allInScheme(power.byelaws()));
        facts.rows(words.say("conditions"), allInScheme(power.conditions()));
        facts.rows(words.say("limits"), allInScheme(power.limits()));
    }

    private void limits() {
        heading(words.say("may-not.heading"));
        var texts = List.of(words.say("may-not"), words.say("not-police"));
        int lines = texts.stream()
                .mapToInt(
                        text -> Lettering.wrap(Style.BODY, text, RIGHT - INSET).size())
                .sum();
        float height = lines * Style.BODY.leading + 8;
        paper.space(4);
        paper.keepTogether(height);
        paper.decorate(Style.BORDER, new Box(LEFT, paper.y() - height, LEFT + 6, paper.y()));
        paper.space(2);
        texts.forEach(text -> paper.write(child(root, "P"), Style.BODY, INSET, RIGHT, text));
        paper.space(6);
    }

    private void rules() {
        var scheme = content.scheme();
        heading(words.say("rules"));
        FactTable.bullets(
                paper,
                root,
                LEFT,
                List.of(
                        Wording.of(words.say("rules.show", scheme.shownUnder())),
                        Wording.of(words.say("rules.wear", scheme.wornUnder())),
                        Wording.of(words.say("rules.work", content.holder().employer(), scheme.employmentUnder())),
                        Wording.of(words.say("rules.end", scheme.endsUnder()))));
        paper.space(4);
        var worn = new FactTable(paper, root);
        var uniform = content.worn().uniform();
        worn.row(
                words.say("uniform"),
                uniform == null ? Wording.of(words.say("uniform.none")) : content.inScheme(uniform));
        worn.row(words.say("badge"), content.inScheme(content.worn().badge()));
    }

    private void check() {
        heading(words.say("check"));
        paragraph(words.say("check.how"));
        paragraph(content.checkAddress());
    }

    private void complaints() {
        heading(words.say("complaints"));
        var facts = new FactTable(paper, root);
        facts.row(
                words.say("complaints.holder"), Wording.of(content.complaints().employer()));
        facts.row(words.say("complaints.force"), Wording.of(content.complaints().force()));
    }

    private void heading(String text) {
        paper.space(16);
        paper.keepTogether(80);
        paper.write(child(root, "H2"), Style.HEADING, LEFT, RIGHT, text);
        paper.space(2);
    }

    private void paragraph(String text) {
        paper.write(child(root, "P"), Style.BODY, LEFT, RIGHT, text);
    }

    private List<Wording> allInScheme(List<String> texts) {
        return texts.stream().map(content::inScheme).toList();
    }
}
