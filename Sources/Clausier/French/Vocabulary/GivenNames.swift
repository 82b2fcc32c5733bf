/// Given names that are often met in France: where no civility stands before a name, they tell that it is a person's. The list
/// is nobody's and not complete; those that are more often other words are left out.
enum GivenNames {
  /// One of them.
  static let any = Phrase(
    """
    adele|adrien|agathe|agnes|aicha|aime|aimee|alain|alban|albert|alexandra|alexandre|alexia|alexis|ali|\
    alice|aline|alix|alphonse|amandine|amelie|amina|anais|andre|andrea|andree|angele|angelique|anne|annick|\
    annie|antoine|antoinette|antonin|apolline|arielle|armand|armelle|arnaud|arthur|audrey|augustin|aurelie|\
    aurelien|aurore|axel|axelle|baptiste|barbara|bastien|beatrice|benedicte|benjamin|benoit|bernadette|\
    bernard|bertrand|brice|brigitte|bruno|camille|carine|carole|caroline|catherine|cecile|cedric|celine|\
    chantal|charles|charlotte|chloe|christelle|christian|christiane|christine|christophe|claire|clarisse|\
    claudine|clemence|clement|clementine|colette|coline|constance|corentin|corinne|cyril|cyrille|\
    damien|daniel|daniele|danielle|david|deborah|delphine|denis|denise|diane|didier|dominique|dorothee|\
    edith|edouard|eliane|elisabeth|elise|eloise|elsa|emilie|emma|emmanuel|emmanuelle|eric|erwan|estelle|\
    esther|etienne|eugenie|eva|evelyne|fabien|fabienne|fabrice|fanny|fatima|fatou|felix|fernand|florence|\
    florent|florian|francis|franck|francois|francoise|frederic|frederique|gabriel|gabrielle|gael|gaelle|\
    gaetan|genevieve|georges|gerald|geraldine|gerard|germain|ghislaine|gilbert|gilles|gisele|gregoire|\
    gregory|guillaume|gustave|guy|gwenaelle|habib|hadrien|helene|henri|herve|hubert|hugo|hugues|ibrahim|\
    ines|irene|isabelle|jacqueline|jacques|jean|jeanne|jeremie|jeremy|jerome|joel|joelle|jonathan|joseph|\
    josette|josiane|judith|jules|julie|julien|juliette|justine|karim|karine|katia|kevin|khadija|laetitia|\
    laura|laure|laurence|laurent|lea|leila|leo|leon|leonie|lila|lionel|lisa|loic|louis|louise|luc|lucas|\
    lucie|lucien|lucienne|ludovic|lydie|madeleine|magali|malika|manon|marc|marcel|marcelle|margaux|margot|\
    marguerite|maria|marianne|marie|marielle|marine|marion|marjolaine|marlene|martin|martine|mathieu|\
    mathilde|matthieu|maud|maurice|maxime|melanie|michel|michele|micheline|mickael|mireille|mohamed|monique|\
    morgane|muriel|myriam|nadege|nadia|nadine|naima|nathalie|nicolas|nicole|noel|noemie|nora|odette|odile|\
    olivia|olivier|pascal|pascale|patrice|patricia|patrick|paul|paule|pauline|perrine|philippe|pierre|\
    quentin|rachel|rachid|raphael|raymond|regine|regis|remi|remy|renaud|rene|renee|richard|robert|robin|\
    rodolphe|roger|roland|romain|rosalie|sabine|sabrina|said|salima|samia|samir|samuel|sandra|sandrine|\
    sarah|sebastien|serge|severine|simon|simone|solange|solene|sonia|sophie|stephane|stephanie|suzanne|\
    sylvain|sylvie|tanguy|thibault|thierry|thomas|timothee|tristan|valentin|valentine|valerie|vanessa|\
    veronique|victoire|victor|vincent|violaine|virginie|viviane|vivien|xavier|yann|yannick|yasmina|yves|\
    yvette|yvon|yvonne|zoe
    """)
}
