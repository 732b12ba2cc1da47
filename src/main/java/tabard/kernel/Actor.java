package tabard.kernel;

/**
 * Who acts, and as what.
 *
 * @param id the account's user name, or {@code engine} where an automatic step acts
 * @param capacity in what capacity, such as {@code chief officer of dorset}
 */
public record Actor(String id, String capacity) {

    /** The process engine, which carries on what people have decided and decides nothing itself. */
    public static final Actor ENGINE = new Actor("engine", "process engine");

    public Actor {
        if (id.isBlank() || capacity.isBlank()) {
            throw new IllegalArgumentException("An actor has an id and a capacity.");
        }
    }
}
