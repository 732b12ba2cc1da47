package tabard.web;

import java.util.List;

/**
 * The entries of the menu, in order. Whoever adds a page that people start from adds its line here.
 *
 * @param href where it leads
 * @param key the message key of its words
 * @param roles who sees it; everybody where empty
 */
record Navigation(String href, String key, List<String> roles) {

    /** As many as stand in the menu itself; what comes after them for a role is one click further. */
    static final int FIRST = 6;

    private static final List<Navigation> ENTRIES = List.of(
            new Navigation("/officer", "navigation.officer", List.of("OFFICER")),
            new Navigation("/chief-officer", "navigation.chief-officer", List.of("CHIEF_OFFICER")),
            new Navigation("/vetting", "navigation.vetting", List.of("VETTING")),
            new Navigation("/training", "navigation.training", List.of("TRAINER")),
            new Navigation("/training/files", "training.files.title", List.of("TRAINER")),
            new Navigation("/audit", "navigation.audit", List.of("AUDITOR")),
            new Navigation("/supplier", "navigation.supplier", List.of("SUPPLIER")),
            new Navigation("/approvals", "navigation.approvals", List.of("OFFICER", "CHIEF_OFFICER", "AUDITOR")),
            new Navigation("/accreditations", "life.title", List.of("OFFICER", "CHIEF_OFFICER", "AUDITOR")),
            new Navigation("/policy", "navigation.policy", List.of("OFFICER", "CHIEF_OFFICER", "AUDITOR")),
            new Navigation("/renewals", "renewals.title", List.of("OFFICER", "SUPPLIER")),
            new Navigation("/conduct", "conduct.title", List.of("SUPPLIER", "OFFICER", "CHIEF_OFFICER", "AUDITOR")),
            new Navigation(
                    "/endorsements", "navigation.endorsements", List.of("SUPPLIER", "CHECKER", "OFFICER", "AUDITOR")),
            new Navigation(
                    "/notices", "navigation.notices", List.of("SUPPLIER", "OFFICER", "CHIEF_OFFICER", "AUDITOR")),
            new Navigation("/officer/duplicates", "navigation.duplicates", List.of("OFFICER")),
            new Navigation("/officer/training", "navigation.training-check", List.of("OFFICER")),
            new Navigation("/delegations", "navigation.delegations", List.of("OFFICER", "CHIEF_OFFICER", "AUDITOR")),
            new Navigation("/returns", "returns.title", List.of("SUPPLIER", "OFFICER", "CHIEF_OFFICER", "AUDITOR")),
            new Navigation("/meetings", "meetings.title", List.of("SUPPLIER", "OFFICER", "CHIEF_OFFICER", "AUDITOR")),
            new Navigation("/cards", "cards.title", List.of("SUPPLIER", "OFFICER")),
            new Navigation("/policy/simulation", "navigation.simulation", List.of("OFFICER", "CHIEF_OFFICER")),
            new Navigation(
                    "/powers/changes", "navigation.changes", List.of("OFFICER", "CHIEF_OFFICER", "AUDITOR", "ADMIN")),
            new Navigation("/check", "navigation.check", List.of()),
            new Navigation("/powers", "navigation.powers", List.of()),
            new Navigation("/forces", "navigation.forces", List.of()),
            new Navigation("/schemes", "navigation.schemes", List.of()));

    Navigation {
        roles = List.copyOf(roles);
    }

    static List<Navigation> entries() {
        return ENTRIES;
    }

    /** Tells whether a page is this entry's own or lies below it. */
    boolean leadsTo(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
