package nl.vanregelsnaarruimte.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms that are right by default; a test overrides only what matters to it. */
public final class Forms {

    /** The pages on which a proposal is sent in, with the fields of each. */
    public static final Map<String, List<String>> PAGES = pages();

    private Forms() {}

    /** What is typed into a form. */
    public record Form(Map<String, Object> typed) {

        public Form with(String field, Object value) {
            Map<String, Object> changed = new LinkedHashMap<>(typed);
            changed.put(field, value);
            return new Form(changed);
        }

        public Form only(List<String> fields) {
            Map<String, Object> some = new LinkedHashMap<>(typed);
            some.keySet().retainAll(fields);
            return new Form(some);
        }
    }

    /** A form from fields and values in turn. */
    public static Form of(Object... fieldsAndValues) {
        Form form = new Form(Map.of());
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            form = form.with((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return form;
    }

    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("jij", List.of("civilServant", "functionGroup", "serves", "delivers"));
        pages.put("beperking", List.of("title", "whatLimits", "example"));
        pages.put(
                "regel",
                List.of("ruleKind", "ruleTitle", "ruleText", "rulePurpose", "ruleOwner", "ruleSource", "whyNoFit"));
        pages.put("alternatief", List.of("alternative", "purposeKept", "hypothesis", "learningQuestion", "wish"));
        pages.put("opbrengst", List.of("gains", "gainHours", "people", "gainWhy", "scope"));
        pages.put(
                "mandaat-en-tijd",
                List.of(
                        "mandate",
                        "giverName",
                        "giverFunction",
                        "giverMail",
                        "hours",
                        "months",
                        "colleague1Name",
                        "colleague1Mail",
                        "colleague2Name",
                        "colleague2Mail"));
        return pages;
    }

    /** Example 1: one initial is enough; a procedure of the own organisation. */
    public static Form proposal() {
        return of(
                "civilServant", "YES",
                "functionGroup", "POLICY",
                "serves", "CITIZENS",
                "delivers", "Antwoorden op brieven van inwoners over hun woning.",
                "title", "Eén paraaf is genoeg",
                "whatLimits", "Elke brief gaat langs vijf mensen voor een paraaf. Dat kost bijna drie weken.",
                "example",
                        "Een inwoner vroeg om uitstel. Het antwoord was in één uur klaar en lag negentien dagen te wachten.",
                "ruleKind", "PROCEDURE",
                "ruleTitle", "Procedure ondertekening, paragraaf 3",
                "ruleText", "Elke uitgaande brief krijgt vijf parafen.",
                "rulePurpose", "Fouten in brieven voorkomen.",
                "ruleOwner", "Directeur Wonen",
                "ruleSource", "Handboek Wonen, hoofdstuk 3",
                "whyNoFit", "De meeste brieven zijn eenvoudig en volgen een vast model.",
                "alternative",
                        "De schrijver en één collega lezen de brief. De directeur ziet elke week een steekproef.",
                "purposeKept", "Ja, een tweede lezer vindt dezelfde fouten als vijf lezers.",
                "hypothesis",
                        "Als één collega meeleest, dan is een brief sneller klaar, omdat hij niet meer ligt te wachten.",
                "learningQuestion", "Vindt één lezer evenveel fouten als vijf?",
                "wish", "SUSPENSION",
                "gains", List.of("TIME", "LEAD_TIME"),
                "gainHours", "840",
                "people", "42",
                "gainWhy", "Ongeveer 420 brieven per jaar, twee uur per brief.",
                "scope", "ORGANISATION",
                "mandate", "YES",
                "giverName", "Dirk Molenaar",
                "giverFunction", "Directeur Wonen",
                "giverMail", "dirk.molenaar@voorbeeld.example",
                "hours", "3",
                "months", "6",
                "colleague1Name", "Elif Kaya",
                "colleague1Mail", "elif.kaya@voorbeeld.example",
                "colleague2Name", "Henk Boersma",
                "colleague2Mail", "henk.boersma@voorbeeld.example");
    }

    static String day(LocalDate today, int later) {
        return DateTimeFormatter.ofPattern("d-M-yyyy").format(today.plusDays(later));
    }

    private static final String REASON =
            "De indiener werkt in het primaire proces en laat met cijfers zien dat dit punt in orde is.";

    /** A judgement that asks the submitter for more. */
    public static Form unclear() {
        return assessment().with("gain", "UNCLEAR").with("question", "Om hoeveel brieven gaat het per jaar?");
    }

    public static Form assessment() {
        return of(
                "primaryProcess", "MET",
                "primaryProcessReason", REASON,
                "gain", "MET",
                "gainReason", REASON,
                "commitment", "MET",
                "commitmentReason", REASON,
                "ruleKind", "PROCEDURE",
                "form", "SUSPENSION",
                "course", "ORDINARY");
    }

    public static Form mandateAsk() {
        return of(
                "giverName", "Dirk Molenaar",
                "giverFunction", "Directeur Wonen",
                "giverMail", "dirk.molenaar@voorbeeld.example",
                "helpBzk", "NO",
                "message", "Mag ons team dit een half jaar proberen?");
    }

    public static Form mandateAnswer(String reply) {
        return of(
                "reply", reply,
                "conditions", "Elke maand een kort verslag aan mij.",
                "reason", "Ik vind het risico op fouten nu nog te groot.");
    }

    public static Form mandateHelp(String result) {
        return of(
                "record", "Gesproken met de directeur en met de indiener samen.",
                "result", result,
                "reason", "De directeur wil de regel dit jaar niet loslaten, ook niet voor een korte proef.",
                "giverName", "Dirk Molenaar",
                "giverFunction", "Directeur Wonen",
                "giverMail", "dirk.molenaar@voorbeeld.example");
    }

    public static Form dossier() {
        return of(
                "unions", List.of("vakbond-de-schakel"),
                "stopCondition", "Meer dan twee op de honderd brieven heeft een inhoudelijke fout.",
                "askOwner", "NO");
    }

    public static Form dossierWithOwner() {
        return dossier()
                .with("askOwner", "YES")
                .with("ownerName", "Petra Visser")
                .with("ownerFunction", "Hoofd Bedrijfsvoering")
                .with("ownerMail", "petra.visser@voorbeeld.example");
    }

    public static Form opinion(String opinion) {
        return of("opinion", opinion, "reason", "Onze leden vinden de werkdruk hierbij het belangrijkste punt.");
    }

    public static Form ownerView() {
        return of("view", "IN_FAVOUR", "reason", "Wij willen graag weten of het met minder parafen kan.");
    }

    public static Form legalCheck() {
        return of("legality", "YES", "basis", "De directeur stelt deze procedure zelf vast en mag haar opzij zetten.");
    }

    public static Form consultation(LocalDate today) {
        return of(
                "heldOn", day(today, 0),
                "withWhom", "Vakbond De Schakel",
                "agreed", "De bond krijgt elke maand de cijfers over werkdruk en mag de pilot altijd stoppen.");
    }

    /** Advice to approve from today on. */
    public static Form advice(LocalDate today) {
        return of(
                "verdict", "APPROVE",
                "reason", "Het voorstel is duidelijk, het risico is klein en de winst is voor veel inwoners merkbaar.",
                "letter", "Je mag de procedure zes maanden niet gebruiken, met het alternatief dat je beschrijft.",
                "from", day(today, 0),
                "to", day(today, 180),
                "stopCondition", "Meer dan twee op de honderd brieven heeft een inhoudelijke fout.");
    }

    public static Form decision(String verdict) {
        return of(
                "verdict",
                verdict,
                "reason",
                "Het alternatief bewaart het doel van de regel en het risico op fouten blijft klein.");
    }
}
