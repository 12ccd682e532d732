package telework.advisor.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.advisor.Pack;
import telework.advisor.model.Obligation;

/** The numbers and terms are read off section 3 of the guideline, not off the texts of the pack. */
@DisplayName("Every concrete number and term of section 3 stands in an action of its measure")
class CataloguePackActionsTest {

    private final Catalogue catalogue = Pack.advisor().catalogue();

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    M1  | MANDATORY   | 3層             | three layers
                    M1  | MANDATORY   | 基本方針        | basic policy
                    M1  | MANDATORY   | 対策基準        | standards
                    M1  | MANDATORY   | 実施内容        | procedures
                    M1  | RECOMMENDED | PDCA            | PDCA
                    M1  | RECOMMENDED | 罰則            | penalties
                    M2  | MANDATORY   | 3つ             | three
                    M2  | MANDATORY   | 【機密】        | [CONFIDENTIAL]
                    A2  | MANDATORY   | 3つ             | three
                    A2  | MANDATORY   | 【機密】        | [CONFIDENTIAL]
                    M3  | MANDATORY   | 名刺            | card
                    M3  | RECOMMENDED | 年1回           | once a year
                    A3  | MANDATORY   | 名刺            | card
                    A3  | RECOMMENDED | 年1回           | once a year
                    M4  | RECOMMENDED | 年1回           | once a year
                    A4  | RECOMMENDED | 年1回           | once a year
                    W4  | RECOMMENDED | 年1回           | once a year
                    W5  | MANDATORY   | Flash Player    | Flash Player
                    W5  | MANDATORY   | Acrobat Reader  | Acrobat Reader
                    W7  | MANDATORY   | 週に1回         | once a week
                    W7  | MANDATORY   | 毎日            | every day
                    W9  | RECOMMENDED | 脱獄            | jailbreak
                    W9  | RECOMMENDED | root            | root
                    A10 | RECOMMENDED | USBメモリ       | USB memory
                    A10 | RECOMMENDED | SSD             | SSD
                    A10 | RECOMMENDED | DVD-R           | DVD-R
                    W11 | RECOMMENDED | USBメモリ       | USB memory
                    W11 | RECOMMENDED | SSD             | SSD
                    A12 | RECOMMENDED | 台帳            | ledger
                    A12 | RECOMMENDED | USBメモリ       | USB memory
                    W12 | RECOMMENDED | 指紋            | fingerprint
                    W12 | RECOMMENDED | ワイヤー        | cable
                    W13 | MANDATORY   | VPN             | VPN
                    W14 | MANDATORY   | WPA2            | WPA2
                    W14 | MANDATORY   | VPN             | VPN
                    W14 | MANDATORY   | https:          | https:
                    W14 | RECOMMENDED | VPN             | VPN
                    A13 | UNSPECIFIED | WPA2            | WPA2
                    A13 | UNSPECIFIED | VPN             | VPN
                    A13 | UNSPECIFIED | https:          | https:
                    W15 | RECOMMENDED | プライバシーフィルター | privacy filter
                    A14 | MANDATORY   | 多要素認証      | multi-factor
                    A14 | MANDATORY   | 電子証明書      | digital certificates
                    W16 | RECOMMENDED | ICカード        | IC cards
                    A15 | MANDATORY   | ファイアウォール | firewall
                    A15 | MANDATORY   | ワンタイムパスワード | one-time password
                    A15 | RECOMMENDED | アクセスログ    | access logs
                    A16 | RECOMMENDED | 8文字           | 8 characters
                    A16 | RECOMMENDED | 11111111        | 11111111
                    A16 | RECOMMENDED | ABCDEGHI        | ABCDEGHI
                    A16 | RECOMMENDED | 「telework」    | "telework"
                    A16 | RECOMMENDED | ユーザID        | user ID
                    W18 | RECOMMENDED | 8文字           | 8 characters
                    A17 | RECOMMENDED | LINE            | LINE
                    A17 | RECOMMENDED | Facebook Messenger | Facebook Messenger
                    W19 | RECOMMENDED | LINE            | LINE
                    W20 | RECOMMENDED | IPアドレス      | IP addresses
                    """)
    @DisplayName("in both languages, and in the same action")
    void numbersAndTerms(String id, Obligation obligation, String japanese, String english) {
        Measure measure = catalogue.measure(id).orElseThrow();
        assertTrue(
                measure.actions().stream()
                        .filter(action -> action.obligation() == obligation)
                        .map(action -> "measures." + id + ".actions." + action.id())
                        .anyMatch(
                                key ->
                                        text(Language.JA, key).contains(japanese)
                                                && text(Language.EN, key).contains(english)),
                () ->
                        "no "
                                + obligation
                                + " action of "
                                + id
                                + " has "
                                + japanese
                                + ", "
                                + english);
    }

    private String text(Language language, String key) {
        return catalogue.texts().text(language, key);
    }
}
