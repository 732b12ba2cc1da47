package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about one power, in a recommendation or a decision.
 *
 * @param choice {@code YES}, {@code NO}, or null while nothing is chosen
 */
record PowerChoice(String code, @Nullable String choice, String reason, String condition) {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_CONDITION = 500;

    static PowerChoice from(HttpServletRequest request, String code) {
        return new PowerChoice(
                code,
                request.getParameter("power-" + code),
                typed(request, "reason-" + code),
                typed(request, "condition-" + code));
    }

    private static String typed(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    boolean yes() {
        return "YES".equals(choice);
    }

    /**
     * Checks it by itself.
     *
     * @param title the name of the power in the person's language
     * @param reasonNeeded whether saying yes needs a reason too
     */
    void check(String title, boolean reasonNeeded, PageErrors errors) {
        if (!yes() && !"NO".equals(choice)) {
            errors.add("power-" + code, "force.power.choose", title);
        } else if (reason.isEmpty() && (reasonNeeded || !yes())) {
            errors.add("reason-" + code, yes() ? "force.power.reason-against" : "force.power.reason-no", title);
        }
        if (reason.length() > LONGEST_REASON) {
            errors.add("reason-" + code, "force.power.too-long", title, LONGEST_REASON);
        }
        if (condition.length() > LONGEST_CONDITION) {
            errors.add("condition-" + code, "force.power.too-long", title, LONGEST_CONDITION);
        }
    }
}
