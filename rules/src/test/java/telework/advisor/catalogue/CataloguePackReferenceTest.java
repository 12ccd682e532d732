package telework.advisor.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static telework.advisor.catalogue.Printed.found;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.Pack;

/** What is expected is read off the printed guideline, never off the files of the pack. */
@DisplayName("Glossary and links are those that the guideline prints")
class CataloguePackReferenceTest {

    /** Heading, and name without what stands in brackets. */
    private static final String GLOSSARY =
            """
            os                          英字 OS
            ssd                         英字 SSD
            usb-memory                  英字 USBメモリ
            vdi                         英字 VDI
            vpn                         英字 VPN
            account                     あ アカウント
            access-point                あ アクセスポイント
            access-log                  あ アクセスログ
            update                      あ アップデート
            safe-area                   あ 安全な領域
            virus                       あ ウイルス
            satellite-office            さ サテライトオフィス
            information-security-policy さ 情報セキュリティポリシー
            thin-client                 さ シンクライアント
            vulnerability               さ 脆弱性
            definition-file             た 定義ファイル
            telework-center             た テレワークセンター
            trojan-horse                た トロイの木馬
            personal-firewall           は パーソナルファイアウォール
            patch                       は パッチ
            targeted-attack             は 標的型攻撃
            firewall                    は ファイアウォール
            phishing                    は フィッシング
            springboard                 は 踏み台
            malware                     ま マルウェア
            middleware                  ま ミドルウェア
            ransomware                  ら ランサムウェア
            router                      ら ルータ
            worm                        わ ワーム
            one-time-password           わ ワンタイムパスワード
            """;

    /** Page and address. */
    private static final String LINKS =
            """
            mhlw-guidebook 61 http://work-holiday.mhlw.go.jp/material/pdf/category7/01_01.pdf
            meti-management-guideline 61 http://www.meti.go.jp/policy/netsecurity/mng_guide.html
            ipa-sme-guideline 61 https://www.ipa.go.jp/security/keihatsu/sme/guideline/
            security-action 61 https://www.ipa.go.jp/security/security-action/index.html
            jnsa-comprehension-check 61 http://slb.jnsa.org/eslb/
            itca-consultation 61 https://www.itc.or.jp/management/diagnosis/
            registered-security-specialists 61 https://www.ipa.go.jp/siensi/index.html
            wifi-manual 45 http://www.soumu.go.jp/main_sosiki/joho_tsusin/security/wi-fi.html
            """;

    private final Catalogue catalogue = Pack.advisor().catalogue();

    @Test
    @DisplayName("30 terms, each under the heading and by the name it is printed under (page 58)")
    void glossary() {
        assertEquals(
                Printed.lines(GLOSSARY),
                found(
                        catalogue.glossary(),
                        Reference.Term::id,
                        term ->
                                term.order()
                                        + " "
                                        + catalogue
                                                .texts()
                                                .text(
                                                        Language.JA,
                                                        "glossary." + term.id() + ".term")));
    }

    @Test
    @DisplayName("7 links (page 61) and the Wi-Fi manual (page 45), by their addresses")
    void links() {
        assertEquals(
                Printed.lines(LINKS),
                found(
                        catalogue.links(),
                        Reference.Link::id,
                        link -> link.citation().page() + " " + link.url()));
    }
}
