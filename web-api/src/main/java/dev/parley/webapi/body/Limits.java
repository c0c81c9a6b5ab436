package dev.parley.webapi.body;

/** How large things may be. */
public final class Limits {

    /** The characters of a title, in code points as all of these. */
    public static final int TITLE = 200;

    /** The characters of any other text. */
    public static final int TEXT = 10_000;

    /** The characters of a word: a team, an area, a name, an id. */
    public static final int WORD = 200;

    /** The items of any list in a body. */
    public static final int ITEMS = 50;

    /** The bytes of a body. */
    public static final int BODY = 1 << 20;

    /** The bytes of an import. */
    public static final int IMPORT = 64 << 20;

    private Limits() {
    }

}
