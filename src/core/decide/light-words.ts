/*
 * Words that say little by themselves: a language is told by them, and a capital makes no name of them. General knowledge
 * of each language. Words that turn or weigh a meaning are facts.
 */

export const lightWords = {
  en: `
    a an the this that these those which who whom whose and also but so then there here it its they their them we our
    i you your of in at on for as with within during through has have had having do does did in said says say too such
    however meanwhile moreover furthermore additionally now today's while when where whereas because although though
    since thus therefore hence still quite rather very really indeed just like
  `,
  de: 'der das den dem des ein eine einer einem einen eines und auch aber im am an auf aus bei beim zur zum für so dass daß',
  fr: 'le la les un une des du de et aussi mais qui que dont où ce cette ces il elle ils elles au aux en dans pour',
  es: 'el la los las un una unos unas y e también pero que quien del al en de se lo su sus este esta estos estas',
  pt: 'o a os as um uma e também mas que do da dos das em na nos nas de se seu sua este esta esse essa ao à',
  it: 'il lo la gli le un una uno e ed anche ma che di del della dei delle degli in nel nella al alla si suo sua questo',
  nl: 'de het een en ook maar dat deze dit er van in op voor zijn haar',
  pl: 'i oraz także też ale że który która które których w we na z ze się jest to ten ta te tym tego tej',
  tr: 've ile de da ki bu şu o bir için ise ama ancak ayrıca',
  ru: 'и а но также тоже что который которая которое которые которых в во на с со это эта этот эти он она они его её их же',
} as const;

/**
 * Words that may be put in or left out. Few are: `in three weeks` is not `within three weeks`, who fights `with` the
 * rebels does not fight `for` them, and in German `den` for `der` makes another one the culprit.
 */
export const freeWords = `
  a an the this these that which also meanwhile moreover furthermore additionally however thus therefore hence indeed
  ebenfalls zudem außerdem également también também inoltre także też również ayrıca также тоже
  أيضا ايضا كذلك لقد 也
`;

/** Before these a determiner says which or how many: `a third man` is not `the third man`, `this year` not `the year`. */
export const countedWords = `
  first second third fourth fifth sixth seventh eighth ninth tenth half quarter quarters dozen hundred thousand million
  billion trillion last next former previous few little several some many most more less majority minority only
  year years month months week weeks day days hour hours minute minutes decade decades century summer winter spring
  autumn season morning afternoon evening night weekend
`;

/** Of languages without case; words and the signs of Chinese and Japanese that only join or inflect. */
export const lightUncased = `
  قد لقد أيضا ايضا كذلك هذا هذه ذلك تلك أن إن ان التي الذي الذين
  的 了 也 都
  の も
`;
