package tabard.party;

/** The language in which a person wants letters and cards (Welsh Language (Wales) Measure 2011). */
public enum Language {
    EN,
    CY
}
