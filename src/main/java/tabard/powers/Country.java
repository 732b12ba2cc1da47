package tabard.powers;

/** The countries whose law differs: a power may end or never have begun in one of them alone. */
public enum Country {
    E("England"),
    W("Wales");

    private final String title;

    Country(String title) {
        this.title = title;
    }

    /** The name in English. */
    public String title() {
        return title;
    }
}
