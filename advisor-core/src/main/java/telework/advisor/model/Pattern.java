package telework.advisor.model;

/** The six ways to telework (guideline section 1(イ), table 1, page 9), in the guideline's order. */
public enum Pattern {
    /** パターン① リモートデスクトップ方式. */
    REMOTE_DESKTOP,

    /** パターン② 仮想デスクトップ方式. */
    VIRTUAL_DESKTOP,

    /** パターン③ クラウド型アプリ方式. */
    CLOUD_APP,

    /** パターン④ セキュアブラウザ方式. */
    SECURE_BROWSER,

    /** パターン⑤ アプリケーションラッピング方式. */
    APP_WRAPPING,

    /** パターン⑥ 会社PCの持ち帰り方式. */
    TAKE_HOME_PC;

    /** The guideline's number of the pattern, 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }
}
