package tabard.powers;

/** Where a power may be used. */
public enum PlaceScope {
    /** In the police area of the force that granted it. */
    RELEVANT_POLICE_AREA,
    /** In any police area of England and Wales. */
    ANY_POLICE_AREA_ENGLAND_AND_WALES,
    /** In, on or in the vicinity of policed premises, in England and Wales. */
    POLICED_PREMISES_OR_VICINITY
}
