package tabard.web;

import org.jspecify.annotations.Nullable;
import tabard.accreditation.Recommendation;

/**
 * One power on a form that asks for it: what the rules say, what was recommended, what has been typed.
 *
 * @param title its name in the person's language
 * @param recommended the officer's line; null while the officer is writing it
 */
record PowerLine(FindingRow row, String title, Recommendation.@Nullable Line recommended, PowerChoice typed) {}
