package nl.vanregelsnaarruimte.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published cards, for everybody. */
@Service
@Transactional(readOnly = true)
public class Cards {

    private final CardRows rows;

    Cards(CardRows rows) {
        this.rows = rows;
    }

    /** The card of the pilot with this number. */
    public Optional<Card> find(String number) {
        return rows.find(number);
    }

    /** One page of the cards that fit, with a number before the given one, the newest first. */
    public List<CardSummary> search(CardSearch search, String before, int size) {
        StringBuilder where = new StringBuilder("number < ?");
        List<Object> params = new ArrayList<>(List.of(before));
        filter(where, params, "sector = ?", search.sector());
        filter(where, params, "rule_kind = ?", search.kind());
        filter(where, params, "decision = ?", search.decision());
        if (!search.word().isBlank()) {
            where.append(" and words like ? escape '!'");
            params.add("%" + literally(search.word().strip()) + "%");
        }
        return rows.page(where.toString(), params, size);
    }

    /** Lower case, with the signs that mean something in a search made to mean themselves. */
    private static String literally(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static void filter(StringBuilder where, List<Object> params, String condition, @Nullable Enum<?> value) {
        if (value != null) {
            where.append(" and ").append(condition);
            params.add(value.name());
        }
    }
}
