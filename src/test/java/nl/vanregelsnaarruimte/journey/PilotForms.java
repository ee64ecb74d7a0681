package nl.vanregelsnaarruimte.journey;

import java.time.LocalDate;
import java.util.List;

/** Forms about a pilot and its evaluation that are right by default. */
public final class PilotForms {

    private PilotForms() {}

    /** A legal basis from today on. */
    public static Forms.Form legalBasis(LocalDate today) {
        return Forms.of(
                "body", "Directie Wonen",
                "deciderName", "Dirk Molenaar",
                "deciderFunction", "Directeur Wonen",
                "power", "De directeur stelt de procedure vast en kan er tijdelijk van afwijken.",
                "instrument", "Schriftelijk besluit van de directeur",
                "nature", "INTERN",
                "decidedOn", Forms.day(today, 0),
                "from", Forms.day(today, 0),
                "to", Forms.day(today, 180),
                "councilPart", "NONE");
    }

    public static Forms.Form baseline() {
        return Forms.of(
                "core", List.of("K2", "K3", "K6"),
                "K2-how", "Uit het postregister, gemiddeld over een maand.",
                "K2-target", "6",
                "K2", "19",
                "K2-cases", "35",
                "K3-how", "Korte vraag aan het hele team.",
                "K3-target", "7",
                "K3", "4,8",
                "K3-cases", "12",
                "K6-how", "Bijgehouden in de agenda.",
                "K6-target", "60",
                "K6", "0",
                "K6-cases", "12");
    }

    public static Forms.Form start() {
        return Forms.of("sure", "true");
    }

    public static Forms.Form report() {
        return Forms.of(
                "howIsIt", "GREEN",
                "didWell", "Brieven gaan nu binnen een week de deur uit.",
                "difficult", "Wennen aan het meelezen.",
                "ruleReallyOff", "YES",
                "hoursSpent", "12");
    }

    public static Forms.Form endMeasurement() {
        return Forms.of(
                "m0", "7",
                "m0-cases", "33",
                "m1", "7,1",
                "m1-cases", "12",
                "m2", "58",
                "m2-cases", "12",
                "better", "Brieven zijn veel sneller klaar.",
                "worse", "De eerste maand gingen er twee brieven fout.",
                "purposeKept", "YES",
                "purposeHow", "De steekproef vond niet meer fouten dan eerst.");
    }

    public static Forms.Form evaluation() {
        return Forms.of(
                "strength", "B",
                "ruleOff", "YES",
                "CHANCE1", "Meelezen door één collega leert het team van elkaar.",
                "CHANCE1-level", "WORK_FLOOR",
                "BARRIER1", "Het systeem vraagt nog steeds om vijf parafen.",
                "BARRIER1-level", "MANAGEMENT",
                "answer", "Ja, één lezer vindt evenveel fouten als vijf.",
                "recommendation", "SCALE_UP",
                "advice", "Voer dit in bij alle directies met modelbrieven.",
                "summary", "Brieven zijn nu in zeven dagen klaar. Dat was negentien dagen. Er kwamen niet meer fouten.",
                "outcome", "Een brief is nu in 7 dagen klaar in plaats van 19.");
    }

    public static Forms.Form response() {
        return Forms.of("correct", "YES");
    }

    public static Forms.Form followUp() {
        return Forms.of(
                "decision", "SCALE_UP",
                "reason", "De pilot laat zien dat het doel ook met één paraaf overeind blijft. Dit willen we breder.");
    }
}
