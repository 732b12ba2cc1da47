package tabard.paper;

import java.awt.Color;

/** The few ways in which text is set on a document. Sizes are in points. */
public enum Style {
    TITLE(25, true, 31),
    NUMBER(15, true, 21),
    HEADING(14, true, 20),
    POWER(11.5f, true, 16),
    BODY(10, false, 14.5f),
    LABEL(10, true, 14.5f),
    SMALL(8.5f, false, 12);

    /** GOV.UK's text colour: 17 to 1 on white. */
    public static final Color INK = new Color(0x0b0c0c);
    /** GOV.UK's secondary text and border colours. */
    public static final Color BORDER = new Color(0xb1b4b6);

    /** The band above a document. */
    public static final Color BLUE = new Color(0x1d70b8);

    final float size;
    final boolean bold;

    /** How far one line is from the next. */
    public final float leading;

    Style(float size, boolean bold, float leading) {
        this.size = size;
        this.bold = bold;
        this.leading = leading;
    }
}
