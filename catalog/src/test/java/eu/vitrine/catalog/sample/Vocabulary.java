// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everyday words of shops in the 24 languages of the Union, and a few beyond, each in two or three of its forms. */
final class Vocabulary {

    /** What a record may hold and a careless program trips over. */
    static final List<String> ODDITIES = List.of(
            "<script>alert('x')</script>",
            "50% & more",
            "a,b;c:d",
            "\uD83D\uDE00\uD83D\uDE80",
            "C++/C#",
            "O'Neill’s",
            "e-mail",
            "ＦＵＬＬ",
            "ﬁnest",
            "İstanbul",
            "中国商品",
            "\u200Bzero\u200Dwidth",
            "\u202Eright\u202C",
            "na\u0308ive",
            "AND OR NOT",
            "null",
            "\\\"*?~^",
            "\u0000",
            "\u2028",
            "x".repeat(150));

    private static final String WORDS = """
            en shoe/shoes ferry/ferries sale/sales summer/summers child/children bicycle/bicycles offer/offers house/houses price/prices city/cities
            de Schuh/Schuhe Haus/Häuser Angebot/Angebote Straße/Straßen Buch/Bücher Preis/Preise Sommer Fahrrad/Fahrräder Kind/Kinder Größe/Größen
            fr chaussure/chaussures offre/offres maison/maisons été/étés vélo/vélos prix enfant/enfants ville/villes cheval/chevaux soldes
            es zapato/zapatos oferta/ofertas casa/casas verano/veranos niño/niños precio/precios ciudad/ciudades libro/libros bicicleta/bicicletas
            it scarpa/scarpe offerta/offerte casa/case estate bambino/bambini prezzo/prezzi città libro/libri bicicletta/biciclette
            pl but/buty/butów oferta/oferty dom/domy lato książka/książki rower/rowery dziecko/dzieci cena/ceny miasto/miasta żółty/żółte
            ro pantof/pantofi ofertă/oferte casă/case vară carte/cărți preț/prețuri oraș/orașe copil/copii bicicletă/biciclete
            nl schoen/schoenen aanbieding/aanbiedingen huis/huizen zomer fiets/fietsen boek/boeken prijs/prijzen kind/kinderen stad/steden
            el προσφορά/προσφορές παπούτσι/παπούτσια σπίτι/σπίτια καλοκαίρι βιβλίο/βιβλία τιμή/τιμές αγορά/αγορές πόλη/πόλεις οδός
            cs bota/boty nabídka/nabídky dům/domy léto kniha/knihy cena/ceny dítě/děti město/města kolo/kola
            pt sapato/sapatos oferta/ofertas casa/casas verão criança/crianças preço/preços cidade/cidades livro/livros promoção/promoções
            hu cipő/cipők ajánlat/ajánlatok ház/házak nyár könyv/könyvek ár/árak gyerek/gyerekek város/városok kerékpár/kerékpárok
            sv sko/skor erbjudande/erbjudanden hus sommar bok/böcker pris/priser barn stad/städer cykel/cyklar
            bg обувка/обувки оферта/оферти къща/къщи лято книга/книги цена/цени дете/деца град/градове зима/зими
            da sko/skoene tilbud/tilbuddene hus/huse sommer bog/bøger pris/priser barn/børn by/byer cykel/cykler
            fi kenkä/kengät tarjous/tarjoukset talo/talot kesä kirja/kirjat hinta/hinnat lapsi/lapset kaupunki/kaupungit
            sk topánka/topánky ponuka/ponuky dom/domy leto kniha/knihy cena/ceny dieťa/deti mesto/mestá
            hr cipela/cipele ponuda/ponude kuća/kuće ljeto knjiga/knjige cijena/cijene dijete/djeca grad/gradovi
            lt batas/batai pasiūlymas/pasiūlymai namas/namai vasara knyga/knygos kaina/kainos vaikas/vaikai miestas/miestai
            sl čevelj/čevlji ponudba/ponudbe hiša/hiše poletje knjiga/knjige cena/cene otrok/otroci mesto/mesta
            lv kurpe/kurpes piedāvājums/piedāvājumi māja/mājas vasara grāmata/grāmatas cena/cenas bērns/bērni pilsēta/pilsētas
            et king/kingad pakkumine/pakkumised maja/majad suvi raamat/raamatud hind/hinnad laps/lapsed linn/linnad
            mt żarbun/żraben offerta/offerti dar/djar sajf ktieb/kotba prezz/prezzijiet tifel/tfal belt/bliet
            ga bróg/bróga tairiscint/tairiscintí teach/tithe samhradh leabhar/leabhair praghas/praghsanna leanbh/leanaí
            uk взуття знижка/знижки будинок/будинки літо книга/книги
            ar حذاء/أحذية عرض/عروض بيت/بيوت
            zh 鞋子 优惠 房子 夏天
            """;

    private static final Map<String, List<List<String>>> BY_LANGUAGE = WORDS.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(
                    line -> line[0],
                    line -> Arrays.stream(line)
                            .skip(1)
                            .map(word -> List.of(word.split("/")))
                            .toList(),
                    (first, second) -> first,
                    LinkedHashMap::new));

    private Vocabulary() {}

    /** Primary subtags, the largest markets first. */
    static List<String> languages() {
        return List.copyOf(BY_LANGUAGE.keySet());
    }

    /** The words of a language, each with its forms. */
    static List<List<String>> words(String language) {
        return BY_LANGUAGE.getOrDefault(language, List.of());
    }

    /** All forms of the words that have this one; itself if it is unknown. */
    static List<String> forms(String form) {
        return BY_LANGUAGE.values().stream()
                .flatMap(List::stream)
                .filter(forms -> forms.contains(form))
                .findFirst()
                .orElse(List.of(form));
    }
}
