package tabard.conduct;

/**
 * How a complaint was answered, or what was concluded.
 *
 * @param outcome which
 * @param reason why: 3 to 1,000 characters
 * @param by the name of the person who answered: 2 to 100 characters
 */
public record Answer<O extends Enum<O>>(O outcome, String reason, String by) {

    public Answer {
        reason = Words.checked(reason, 3, 1000);
        by = Words.checked(by, 2, 100);
    }
}
