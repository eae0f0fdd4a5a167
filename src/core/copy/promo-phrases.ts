import { listed } from './word-list.ts';

/*
 * Wording of pointers to other copy, share buttons and ad markers. General web usage of each language. Same form as
 * `phrases.ts`.
 */

/** Lines that are nothing but these words. */
export const promoLines: readonly string[] = listed({
  ads: `
    advertisement; advertisements; advertising; ad; sponsored; sponsored content; sponsored links
    paid content; promoted content; anzeige; anzeigen; werbung; publicité; pub; annonce; annonces
    publicidad; anuncio; anuncios; publicidade; anúncio; propaganda; pubblicità; advertentie; reclame
    reklama; ogłoszenie; reklam; ilan; реклама; на правах рекламы; оголошення; إعلان; إعلانات; آگهی
    تبلیغات; פרסומת; 广告; 廣告; 広告; 광고; quảng cáo; annons; reklame; mainos; inzerce; hirdetés; publicitate
    διαφήμιση; विज्ञापन; বিজ্ঞাপন; iklan; โฆษณา; reklamo
  `,
  buttons: `
    tweet; retweet; share; share on facebook; share on twitter; share on whatsapp; share this article
    share this story; share this post; like; comment; comments; leave a comment; print; email; e-mail
    save; reply; facebook; twitter; whatsapp; telegram; linkedin; pinterest; instagram; reddit; flipboard
    copy link; subscribe; sign up; sign in; log in; login; register; read more; see more; show more
    load more; view more; continue reading; skip; close; back to top; next; previous; related
    related articles; related stories; related news; related topics; related content; recommended
    recommended for you; most read; most popular; trending; trending now; latest news; top stories
    more stories; more news; you may also like; you might also like; teilen; twittern; drucken; kommentare
    kommentieren; mehr zum thema; mehr; weiterlesen; lesen sie auch; auch interessant; zur startseite
    partager; imprimer; commentaires; lire aussi; à lire aussi; lire la suite; en savoir plus; s'abonner
    sur le même sujet; compartir; tuitear; imprimir; comentarios; leer más; lea también; lee también
    te puede interesar; más noticias; relacionados; noticias relacionadas; compartilhar; compartilhe
    leia mais; leia também; veja também; saiba mais; assine; comentários; notícias relacionadas; condividi
    commenti; leggi anche; leggi tutto; stampa; delen; reacties; lees ook; lees meer; udostępnij
    komentarze; czytaj także; czytaj też; zobacz także; paylaş; yorumlar; devamını oku; ilgili haberler
    поделиться; комментарии; читайте также; читать далее; подробнее; по теме; смотрите также; поділитися
    читайте також; شارك; اقرأ أيضا; اقرأ أيضاً; المزيد; بیشتر بخوانید; שתפו; קראו עוד; 分享; 相关阅读; 相關新聞
    相关新闻; 延伸閱讀; 延伸阅读; 查看更多; 评论; 関連記事; 続きを読む; シェア; ツイート; 공유하기; 관련기사; 관련 기사; 더보기; chia sẻ; xem thêm
    tin liên quan; đọc thêm; dela; läs mer; läs också; del; læs også; les også; lue myös; jaa; sdílet
    čtěte také; baca juga; bagikan; यह भी पढ़ें; ये भी पढ़ें; आगे पढ़ें; διαβάστε επίσης
  `,
});

/** Beginnings of pointers. They count in paragraphs of a few words only, so that a story about them is not one of them. */
export const promoOpenings: readonly string[] = listed({
  en: `
    read more:; read more about; read more on; read more at; read more -; read also:; read also -
    also read:; also read -; also read |; read:; read next:; read the rest; read related; must read:
    see also:; see more:; see:; watch:; watch now; watch live; watch the video; watch below; listen:
    video:; audio:; podcast:; gallery:; live:; listen now; more:; more from; more on this; more on
    related:; related article; related articles:; related stories:; related story:; related news:
    related -; recommended:; trending:; up next; next up:; subscribe now; subscribe to; subscribe here
    subscribe for; subscribe today; sign up; sign up for; follow us; follow him on; follow her on
    follow them on; follow on twitter; follow bloomberg; follow reuters; like us on; find us on
    join us on; share this; share on; tweet this; click here; click to; click on the; tap here; don't miss
    do not miss; you may also like; you might also like; you may also be interested
    you might be interested; for more articles like this; for more stories like this; for more news
    for more on; for latest; for all the latest; get the latest; get our; get breaking news; download our
    download the; download now; get the app; visit us at; to view this video; to read this; to see all
    story continues below; article continues below; article continues after; story continues after
    continues below; advertisement continue; advertisement -; advertisement:
    continue reading the main story; scroll down; your ads will be inserted; this video is not available
    please enable javascript; enable javascript; donate now; donate to; become a member
    become a subscriber; buy now; shop now; newsletter:; our newsletter; have a tip?; got a tip
    got a story; send us your; let us know; what do you think?; tell us what; leave a comment
    comment below; join the conversation; catch up on; in case you missed it; top picks; editor's pick
    editors' picks; most read; most popular; most viewed; breaking news alerts; stay up to date
    stay informed; stay connected; keep up with
  `,
  de: `
    lesen sie auch; lesen sie mehr; lesen sie hier; lesen sie dazu; mehr dazu; mehr zum thema; mehr lesen
    mehr:; auch interessant:; siehe auch:; weiterlesen; jetzt abonnieren; abonnieren sie; folgen sie uns
    folgt uns; newsletter abonnieren; hier klicken; klicken sie hier; zum thema:; jetzt anmelden; anzeige:
    das könnte sie auch interessieren; das könnte dich auch interessieren; im video:
  `,
  fr: `
    à lire aussi; a lire aussi; lire aussi; à lire :; à lire également; lire également; lire la suite
    à voir aussi; voir aussi; à découvrir; abonnez-vous; inscrivez-vous; suivez-nous; cliquez ici
    en savoir plus; pour aller plus loin; partager cet article; vous aimerez aussi; recevez
    pour lire la suite; téléchargez
  `,
  es: `
    te puede interesar; le puede interesar; puede interesarte; podría interesarte; lea también
    lee también; lea además; lee además; leer también; leer más; lea más; ver también; ver más
    vea también; más información; mira también; mire también; suscríbete; suscríbase; síguenos; síganos
    haga clic; haz clic; regístrate; no te pierdas
  `,
  pt: `
    leia mais; leia também; leia ainda; leia:; veja também; veja mais; veja ainda; saiba mais; assine
    inscreva-se; siga-nos; siga o; clique aqui; compartilhe; confira também; assista; não perca
    continue lendo
  `,
  it: `
    leggi anche; leggi tutto; leggi di più; guarda anche; guarda il video; vedi anche; iscriviti; seguici
    clicca qui; potrebbe interessarti; potrebbe interessarti anche; per approfondire; scopri di più
  `,
  nl: `
    lees ook; lees meer; lees verder; bekijk ook; zie ook; abonneer; meld je aan; volg ons; klik hier
    luister ook
  `,
  pl: `
    czytaj także; czytaj też; czytaj więcej; czytaj również; przeczytaj także; przeczytaj też
    przeczytaj również; zobacz także; zobacz też; zobacz również; polecamy; zapisz się; obserwuj nas
    kliknij
  `,
  tr: `
    ayrıca okuyun; bunu da oku; devamını oku; ilginizi çekebilir; bizi takip edin; abone ol; tıklayın
    ilgili haber
  `,
  ru: `
    видео:; читайте также; читайте ещё; читайте еще; читать также; читать далее; читайте нас
    смотрите также; см. также; подробнее:; подробнее о; по теме:; подписывайтесь; подпишитесь; ранее:
    материалы по теме; нажмите; поделиться
  `,
  uk: `
    читайте також; дивіться також; див. також; детальніше:; підписуйтесь; підписуйтеся; підпишіться
    за темою:
  `,
  ar: `
    اقرأ أيضا; اقرأ أيضًا; اقرأ أيضاً; إقرأ أيضا; اقرأ المزيد; شاهد أيضا; شاهد أيضاً; تابعونا; تابعنا
    اشترك; اضغط هنا; للمزيد
  `,
  fa: 'بیشتر بخوانید; بیشتر بخوانید:; همچنین بخوانید; مرتبط:; ما را دنبال',
  he: 'קראו עוד; קראו גם; ראו גם; לחצו כאן; הירשמו; עקבו אחרינו',
  zh: `
    相关阅读; 相關閱讀; 延伸阅读; 延伸閱讀; 推荐阅读; 推薦閱讀; 更多:; 更多新闻; 更多新聞; 点击查看; 点击进入; 点击这里; 點擊; 关注我们; 關注我們; 扫码; 扫描二维码; 阅读更多
    查看更多; 点此; 敬请关注
  `,
  ja: '関連記事; あわせて読みたい; 続きを読む; 続きはこちら; こちらもおすすめ; 【関連; 詳しくはこちら; 会員登録; 有料会員',
  ko: '관련기사; 관련 기사; 더보기; 더 보기; 함께 읽기; 추천 기사',
  vi: `
    xem thêm; đọc thêm; mời độc giả; mời bạn đọc; bấm vào đây; có thể bạn quan tâm; >> xem; tin liên quan
  `,
  eo: `
    legu ankaŭ; legu pli; por ekscii pli legu; por legi pli; vidu ankaŭ; abonu; sekvu nin; klaku ĉi tie
    legu plu
  `,
  nordic: `
    läs också; läs mer; läs även; se också; följ oss; prenumerera; læs også; læs mere; se også; følg os
    les også; les mer; følg oss; klikk her; klicka här; klik her
  `,
  fi: 'lue myös; lue lisää; katso myös; tilaa uutiskirje; seuraa meitä; klikkaa',
  cs: 'čtěte také; čtěte více; číst více; viz také; sledujte nás; přihlaste se; klikněte',
  el: 'διαβάστε επίσης; διαβάστε περισσότερα; δείτε επίσης; ακολουθήστε μας; κάντε κλικ',
  hi: 'यह भी पढ़ें; ये भी पढ़ें; और पढ़ें; आगे पढ़ें; हमें फॉलो; क्लिक करें; यह भी देखें',
  bn: 'আরও পড়ুন; আরো পড়ুন; এছাড়াও পড়ুন',
  id: 'baca juga; baca selengkapnya; lihat juga; simak juga; klik di sini; ikuti kami; berlangganan',
});
